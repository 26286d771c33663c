import StrictJSON

/// The schemas of a set of documents, found by location and by reference.
///
/// Everything is read on first use: in a large catalog, validation reads only the schemas that it
/// applies. `$id` and anchors are indexed when a reference needs them.
final class SchemaLibrary {
    private let lookup: (String) -> SchemaDocument?
    /// The requested documents, by their retrieval URIs.
    private var documents: [String: SchemaDocument?] = [:]
    private var values: [DocumentLocation: Value] = [:]
    private var nodes: [DocumentLocation: SchemaNode] = [:]
    private var resources: [String: SchemaResource] = [:]
    private var resourcesByRoot: [DocumentLocation: SchemaResource] = [:]
    private var indexed: Set<String> = []
    private var members = MemberTables()
    /// The indexed schemas with a `$dynamicAnchor`, by its name.
    private(set) var dynamicAnchors: [String: Set<DocumentLocation>] = [:]
    /// The indexed schemas with `$recursiveAnchor` (draft 2019-09).
    private(set) var recursiveAnchors: Set<DocumentLocation> = []

    /// A value in a document, with its role and the resource that it belongs to.
    private struct Value {
        var json: JSONValue
        var position: SchemaPosition
        var resource: SchemaResource
    }

    /// - Parameter lookup: Returns the document with a URI, if it is one of the set.
    init(lookup: @escaping (String) -> SchemaDocument?) {
        self.lookup = lookup
    }

    /// The number of documents that are known, or known to be missing.
    var documentCount: Int { documents.count }

    /// Reads the document with a retrieval URI, if there is one.
    func load(_ uri: String) {
        _ = document(uri)
    }

    /// The document with a retrieval URI.
    private func document(_ uri: String) -> SchemaDocument? {
        if let known = documents[uri] { return known }
        let document = lookup(uri)
        documents[uri] = .some(document)
        if let document {
            let location = DocumentLocation(document: uri)
            var resource = SchemaResource(uri: uri, root: location)
            if document.roots.contains([]) {
                resource = self.resource(at: location, document.json, inside: resource)
            }
            resourcesByRoot[location] = resource
            resources[uri] = resource
        }
        return document
    }

    /// The resource that a schema belongs to: its own if it has an `$id`.
    private func resource(
        at location: DocumentLocation, _ json: JSONValue, inside outer: SchemaResource
    ) -> SchemaResource {
        if let known = resourcesByRoot[location] { return known }
        guard let id = json["$id"]?.string, !id.hasPrefix("#") else { return outer }
        let uri = URIReference(id).resolved(against: URIReference(outer.uri)).document
        let resource = SchemaResource(uri: uri, root: location)
        resourcesByRoot[location] = resource
        resources[uri] = resources[uri] ?? resource
        return resource
    }

    // MARK: - By location

    /// The schema at a location; `nil` if there is none.
    func node(at location: DocumentLocation) -> SchemaNode? {
        if let known = nodes[location] { return known }
        guard let value = value(at: location), value.json.object != nil || value.json.boolean != nil
        else { return nil }
        return node(value.json, at: location, in: value.resource)
    }

    /// The value at a location; `nil` if there is none.
    private func value(at location: DocumentLocation) -> Value? {
        if let known = values[location] { return known }
        guard let document = document(location.document) else { return nil }
        var outer = location
        let value: Value
        if let token = outer.pointer.tokens.popLast() {
            guard let parent = self.value(at: outer),
                let child = members.child(token, of: parent.json, at: outer)
            else { return nil }
            let isRoot = document.roots.contains(location.pointer)
            let position = isRoot ? .schema : parent.position.inside(token, child)
            let resource =
                position == .schema
                ? resource(at: location, child, inside: parent.resource) : parent.resource
            value = Value(json: child, position: position, resource: resource)
        } else {
            guard let resource = resourcesByRoot[location] else { return nil }
            let position = SchemaPosition(isSchema: document.roots.contains([]))
            value = Value(json: document.json, position: position, resource: resource)
        }
        values[location] = value
        return value
    }

    /// A schema inside another.
    func child(of node: SchemaNode, _ tokens: [String], _ json: JSONValue) -> SchemaNode {
        let location = DocumentLocation(
            document: node.location.document,
            pointer: node.location.pointer + JSONPointer(tokens: tokens))
        let resource = resource(at: location, json, inside: node.resource)
        return self.node(json, at: location, in: resource)
    }

    private func node(
        _ json: JSONValue, at location: DocumentLocation, in resource: SchemaResource
    ) -> SchemaNode {
        if let known = nodes[location] { return known }
        let node = SchemaNode(json: json, location: location, resource: resource)
        nodes[location] = node
        return node
    }

    // MARK: - By reference

    /// The target of a reference; `nil` if it cannot be resolved.
    ///
    /// A reference is resolved against the base URI. If no document has the resulting URI, it is
    /// resolved against the retrieval URI of its own document: files with an `$id` on a server may
    /// refer to files beside them, by relative references or by their `$id`.
    func target(of text: String, from node: SchemaNode) -> SchemaNode? {
        // Most references are of this kind, and need no URI.
        if text.utf8.first == UInt8(ascii: "#") {
            let fragment = String(text.dropFirst()).percentDecoded
            if let found = self.node(fragment, in: node.resource) { return found }
        }
        let reference = URIReference(text)
        let fragment = String(reference.fragment ?? "").percentDecoded
        let uri = reference.resolved(against: URIReference(node.resource.uri)).document
        if let found = resource(uri).flatMap({ self.node(fragment, in: $0) }) { return found }
        let local = reference.resolved(against: URIReference(node.location.document)).document
        let other = resource(local) ?? neighbor(uri, of: node)
        return other.flatMap { self.node(fragment, in: $0) }
    }

    private func resource(_ uri: String) -> SchemaResource? {
        if let known = resources[uri] { return known }
        indexDocuments()
        if let known = resources[uri] { return known }
        return document(uri) == nil ? nil : resources[uri]
    }

    /// The resource with a URI in a file whose location relative to the file of a schema is that of their `$id`s.
    private func neighbor(_ uri: String, of node: SchemaNode) -> SchemaResource? {
        let file = node.location.document
        guard let identifier = resourcesByRoot[DocumentLocation(document: file)]?.uri,
            identifier != file,
            let end = identifier.lastIndex(of: "/"), uri.hasPrefix(identifier[...end])
        else { return nil }
        let rest = URIReference(uri.dropFirst(identifier[...end].count))
        load(rest.resolved(against: URIReference(file)).document)
        return resources[uri]
    }

    private func node(_ fragment: String, in resource: SchemaResource) -> SchemaNode? {
        if let pointer = JSONPointer(fragment) {
            let root = resource.root
            return node(
                at: DocumentLocation(document: root.document, pointer: root.pointer + pointer))
        }
        indexDocuments()
        return resource.anchors[fragment].flatMap { node(at: $0) }
    }

    /// The `$dynamicAnchor` that a reference names; `nil` if it identifies a schema in another way,
    /// such as with a JSON pointer.
    static func dynamicAnchor(named reference: String, of target: SchemaNode) -> String? {
        let name = URIReference(reference).fragment?.percentDecoded
        return target.json["$dynamicAnchor"]?.string.flatMap { $0 == name ? $0 : nil }
    }

    /// The schema that a `$dynamicAnchor` identifies in a resource; `nil` if there is none.
    func dynamicTarget(_ name: String, in resource: SchemaResource) -> SchemaNode? {
        guard resource.dynamicAnchors.contains(name) else { return nil }
        return resource.anchors[name].flatMap { node(at: $0) }
    }

    /// Indexes `$id`, `$anchor` and `$dynamicAnchor` in the known documents.
    func indexDocuments() {
        guard indexed.count < documents.count else { return }
        for uri in documents.keys.sorted() where indexed.insert(uri).inserted {
            guard let document = document(uri),
                let resource = resourcesByRoot[DocumentLocation(document: uri)]
            else { continue }
            for root in document.roots.sorted(by: { $0.tokens.count < $1.tokens.count }) {
                let location = DocumentLocation(document: uri, pointer: root)
                guard let json = value(at: location)?.json else { continue }
                index(json, at: location, inside: resource)
            }
        }
    }

    private func index(
        _ json: JSONValue, at location: DocumentLocation, inside outer: SchemaResource
    ) {
        var schemas = [(json: json, location: location, resource: outer)]
        while let (json, location, outer) = schemas.popLast() {
            guard let object = json.object else { continue }
            let resource = resource(at: location, json, inside: outer)
            for member in object {
                switch (member.key, member.value.string) {
                case ("$anchor", let name?): resource.anchors[name] = location
                case ("$dynamicAnchor", let name?):
                    resource.anchors[name] = location
                    resource.dynamicAnchors.insert(name)
                    dynamicAnchors[name, default: []].insert(location)
                case ("$recursiveAnchor", _):
                    if member.value.boolean == true { recursiveAnchors.insert(location) }
                default: break
                }
                guard let keyword = SubschemaKeyword(member.key) else { continue }
                for (token, json) in keyword.schemas(in: member.value) {
                    var inner = location
                    inner.pointer.tokens += [member.key] + [token].compactMap { $0 }
                    schemas.append((json, inner, resource))
                }
            }
        }
    }
}
