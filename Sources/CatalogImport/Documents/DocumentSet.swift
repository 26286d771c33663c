package import StrictJSON

/// The files of a source, read on first use.
package final class DocumentSet {
    private let read: (String) -> JSONValue?
    private var documents: [String: JSONValue?] = [:]
    /// The locations that `$id`, `id` and anchors identify.
    private var identities: [String: DocumentLocation] = [:]
    private var largeObjects: [DocumentLocation: [String: JSONValue]] = [:]

    /// - Parameter read: Returns the document at a path, which is relative to the folder of the
    ///   source and never outside it; `nil` if there is none.
    package init(read: @escaping (String) -> JSONValue?) {
        self.read = read
    }

    /// Documents in memory.
    package convenience init(_ documents: [String: JSONValue]) {
        self.init { documents[$0] }
        for path in documents.keys.sorted() { _ = document(path) }
    }

    func document(_ path: String) -> JSONValue? {
        if let known = documents[path] { return known }
        let document = read(path)
        documents[path] = .some(document)
        if let document {
            index(Located(document, at: DocumentLocation(document: path)), base: path)
        }
        return document
    }

    /// The target of a reference.
    func target(of reference: String, from location: DocumentLocation) -> Located? {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(parts.first ?? "")
        let fragment = (parts.count > 1 ? parts[1] : "").percentDecoded
        guard !path.isEmpty else {
            return value(fragment, in: DocumentLocation(document: location.document))
        }
        return bases(of: location.document).lazy
            .compactMap { RelativePath.resolve(path, against: $0) }
            .compactMap { self.value(fragment, of: $0) }
            .first
    }

    /// Whether a reference is to a file outside the folder of the source.
    func isOutside(_ reference: String, from location: DocumentLocation) -> Bool {
        let path = RelativePath.withoutFragment(reference).percentDecoded
        guard path.hasPrefix("..") || path.contains("/..") else { return false }
        return RelativePath.resolve(reference, against: location.document) == nil
    }

    /// The value at a location.
    func value(at location: DocumentLocation) -> Located? {
        guard let root = document(location.document) else { return nil }
        var (value, way) = (root, DocumentLocation(document: location.document))
        for token in location.pointer.tokens {
            let next = member(token, of: value, at: way) ?? Int(token).flatMap { value[$0] }
            guard let next else { return nil }
            value = next
            way = way / token
        }
        return Located(value, at: location)
    }

    /// The value of a key. Lookups in large objects, such as one of all schemas, are frequent.
    private func member(_ key: String, of value: JSONValue, at location: DocumentLocation)
        -> JSONValue?
    {
        guard let object = value.object, object.count > 64 else { return value[key] }
        if let members = largeObjects[location] { return members[key] }
        let members = object.dictionary
        largeObjects[location] = members
        return members[key]
    }

    /// The base URIs of a file: its identifier, and its path.
    private func bases(of file: String) -> [String] {
        let root = document(file)
        let identifier = root?["$id"]?.string ?? root?["id"]?.string
        return [identifier].compactMap(\.self) + [file]
    }

    private func value(_ fragment: String, of path: String) -> Located? {
        if let location = identities[path] { return value(fragment, in: location) }
        guard !path.contains("://") else { return nil }
        return document(path) == nil ? nil : value(fragment, in: DocumentLocation(document: path))
    }

    private func value(_ fragment: String, in location: DocumentLocation) -> Located? {
        guard fragment.isEmpty || fragment.hasPrefix("/") else {
            return identities[location.document + "#" + fragment].flatMap(value(at:))
        }
        guard let pointer = JSONPointer(fragment) else { return nil }
        return value(
            at: DocumentLocation(
                document: location.document,
                pointer: JSONPointer(tokens: location.pointer.tokens + pointer.tokens)))
    }

    private func index(_ located: Located, base: String) {
        if case .object = located.value {
            for key in ["$id", "id", "$anchor", "$dynamicAnchor"] {
                guard let name = located.text(key) else { continue }
                let isAnchor = key.hasSuffix("nchor") || name.hasPrefix("#")
                let anchor = name.hasPrefix("#") ? String(name.dropFirst()) : name
                let identity = isAnchor ? base + "#" + anchor : RelativePath.withoutFragment(name)
                identities[identity] = identities[identity] ?? located.location
            }
        }
        for member in located.members { index(member.value, base: base) }
        for element in located.elements { index(element, base: base) }
    }
}
