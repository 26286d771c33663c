import StrictJSON

/// The schemas of a set of documents, found by location and by reference.
///
/// Everything is read on first use: in a large catalog, validation reads only the schemas that it
/// applies. `$id` and anchors are indexed when a reference needs them.
final class SchemaLibrary {
    private let lookup: (String) -> SchemaDocument?
    /// The requested documents, by their retrieval URIs.
    private var documents: [String: SchemaDocument?] = [:]
    private var nodes: [DocumentLocation: SchemaNode] = [:]
    private var resources: [String: SchemaResource] = [:]
    private var resourcesByRoot: [DocumentLocation: SchemaResource] = [:]
    private var indexed: Set<String> = []
    private var members = MemberTables()

    /// - Parameter lookup: Returns the document with a URI, if it is one of the set.
    init(lookup: @escaping (String) -> SchemaDocument?) {
        self.lookup = lookup
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
        guard let document = document(location.document) else { return nil }
        var here = DocumentLocation(document: location.document)
        guard var resource = resourcesByRoot[here] else { return nil }
        var json = document.json
        var position = SchemaPosition(isSchema: document.roots.contains([]))
        for token in location.pointer.tokens {
            guard let child = members.child(token, of: json, at: here) else { return nil }
            here.pointer.tokens.append(token)
            position = position.inside(token, child)
            if document.roots.contains(here.pointer) { position = .schema }
            if position == .schema { resource = self.resource(at: here, child, inside: resource) }
            json = child
        }
        guard json.object != nil || json.boolean != nil else { return nil }
        return node(json, at: here, in: resource)
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
    /// refer to files beside them.
    func target(of reference: String, from node: SchemaNode) -> SchemaNode? {
        let reference = URIReference(reference)
        for base in [node.resource.uri, node.location.document] {
            let uri = reference.resolved(against: URIReference(base)).document
            guard let resource = resource(uri) else { continue }
            let fragment = (reference.fragment ?? "").percentDecoded
            if let node = self.node(fragment, in: resource) { return node }
        }
        return nil
    }

    private func resource(_ uri: String) -> SchemaResource? {
        if let known = resources[uri] { return known }
        indexDocuments()
        if let known = resources[uri] { return known }
        return document(uri) == nil ? nil : resources[uri]
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
        for (uri, document) in documents where indexed.insert(uri).inserted {
            guard let document, let resource = resourcesByRoot[DocumentLocation(document: uri)]
            else {
                continue
            }
            for root in document.roots.sorted(by: { $0.tokens.count < $1.tokens.count }) {
                guard let json = document.json[root] else { continue }
                index(json, at: DocumentLocation(document: uri, pointer: root), inside: resource)
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
