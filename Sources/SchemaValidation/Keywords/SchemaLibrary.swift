import StrictJSON

/// The schemas of a set of documents, found by location and by reference.
///
/// Nothing is read before it is needed: of a large catalog, validation reads the schemas that it
/// comes to. `$id` and anchors are looked for when a reference needs them.
final class SchemaLibrary {
    private let lookup: (String) -> SchemaDocument?
    /// The documents that were asked for, by the URIs that they are retrieved from.
    private var documents: [String: SchemaDocument?] = [:]
    private var nodes: [SchemaLocation: SchemaNode] = [:]
    private var resources: [String: SchemaResource] = [:]
    private var resourcesByRoot: [SchemaLocation: SchemaResource] = [:]
    private var indexed: Set<String> = []
    private var members = MemberTables()

    /// - Parameter lookup: Gives the document with a URI, if it is one of the set.
    init(lookup: @escaping (String) -> SchemaDocument?) {
        self.lookup = lookup
    }

    /// The document that is retrieved from a URI.
    private func document(_ uri: String) -> SchemaDocument? {
        if let known = documents[uri] { return known }
        let document = lookup(uri)
        documents[uri] = .some(document)
        if let document {
            let place = SchemaLocation(document: uri)
            var resource = SchemaResource(uri: uri, root: place)
            if document.roots.contains([]) {
                resource = self.resource(at: place, document.json, inside: resource)
            }
            resourcesByRoot[place] = resource
            resources[uri] = resource
        }
        return document
    }

    /// The resource that a schema belongs to: its own where it has an `$id`.
    private func resource(
        at place: SchemaLocation, _ json: JSONValue, inside outer: SchemaResource
    ) -> SchemaResource {
        if let known = resourcesByRoot[place] { return known }
        guard let id = json["$id"]?.string, !id.hasPrefix("#") else { return outer }
        let uri = URIReference(id).resolved(against: URIReference(outer.uri)).document
        let resource = SchemaResource(uri: uri, root: place)
        resourcesByRoot[place] = resource
        resources[uri] = resources[uri] ?? resource
        return resource
    }

    // MARK: - By location

    /// The schema at a location; `nil` where there is none.
    func node(at place: SchemaLocation) -> SchemaNode? {
        if let known = nodes[place] { return known }
        guard let document = document(place.document) else { return nil }
        var here = SchemaLocation(document: place.document)
        guard var resource = resourcesByRoot[here] else { return nil }
        var json = document.json
        var position = SchemaPosition(isSchema: document.roots.contains([]))
        for token in place.tokens {
            guard let child = members.child(token, of: json, at: here) else { return nil }
            here.tokens.append(token)
            position = position.inside(token, child)
            if document.roots.contains(here.tokens) { position = .schema }
            if position == .schema { resource = self.resource(at: here, child, inside: resource) }
            json = child
        }
        guard json.object != nil || json.boolean != nil else { return nil }
        return node(json, at: here, in: resource)
    }

    /// A schema inside another.
    func child(of node: SchemaNode, _ tokens: [String], _ json: JSONValue) -> SchemaNode {
        let place = SchemaLocation(
            document: node.place.document, tokens: node.place.tokens + tokens)
        let resource = resource(at: place, json, inside: node.resource)
        return self.node(json, at: place, in: resource)
    }

    private func node(
        _ json: JSONValue, at place: SchemaLocation, in resource: SchemaResource
    ) -> SchemaNode {
        if let known = nodes[place] { return known }
        let node = SchemaNode(json: json, place: place, resource: resource)
        nodes[place] = node
        return node
    }

    // MARK: - By reference

    /// The schema that a reference leads to; `nil` where it leads nowhere.
    ///
    /// A reference is resolved against the base URI. Where no document has that URI, it is resolved
    /// against the URI that its own document was retrieved from: files that give themselves an
    /// `$id` on a server refer to files beside them.
    func target(of reference: String, from node: SchemaNode) -> SchemaNode? {
        let reference = URIReference(reference)
        for base in [node.resource.uri, node.place.document] {
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
        if let tokens = SchemaLocation.tokens(of: fragment) {
            var place = resource.root
            place.tokens += tokens
            return node(at: place)
        }
        indexDocuments()
        return resource.anchors[fragment].flatMap { node(at: $0) }
    }

    /// The `$dynamicAnchor` that a reference names; `nil` where it leads to a schema otherwise, such
    /// as with a JSON pointer.
    static func dynamicAnchor(named reference: String, of target: SchemaNode) -> String? {
        let name = URIReference(reference).fragment?.percentDecoded
        return target.json["$dynamicAnchor"]?.string.flatMap { $0 == name ? $0 : nil }
    }

    /// The schema that a `$dynamicAnchor` names in a resource; `nil` where there is none.
    func dynamicTarget(_ name: String, in resource: SchemaResource) -> SchemaNode? {
        guard resource.dynamicAnchors.contains(name) else { return nil }
        return resource.anchors[name].flatMap { node(at: $0) }
    }

    /// Looks for `$id`, `$anchor` and `$dynamicAnchor` in the documents that are known.
    func indexDocuments() {
        for (uri, document) in documents where indexed.insert(uri).inserted {
            guard let document, let resource = resourcesByRoot[SchemaLocation(document: uri)] else {
                continue
            }
            for root in document.roots.sorted(by: { $0.count < $1.count }) {
                guard let json = root.reduce(document.json as JSONValue?, { $0?.child($1) })
                else { continue }
                index(json, at: SchemaLocation(document: uri, tokens: root), inside: resource)
            }
        }
    }

    private func index(_ json: JSONValue, at place: SchemaLocation, inside outer: SchemaResource) {
        var schemas = [(json: json, place: place, resource: outer)]
        while let (json, place, outer) = schemas.popLast() {
            guard let object = json.object else { continue }
            let resource = resource(at: place, json, inside: outer)
            for member in object {
                switch (member.key, member.value.string) {
                case ("$anchor", let name?): resource.anchors[name] = place
                case ("$dynamicAnchor", let name?):
                    resource.anchors[name] = place
                    resource.dynamicAnchors.insert(name)
                default: break
                }
                guard let keyword = SubschemaKeyword(member.key) else { continue }
                for (token, json) in keyword.schemas(in: member.value) {
                    var inner = place
                    inner.tokens += [member.key] + [token].compactMap { $0 }
                    schemas.append((json, inner, resource))
                }
            }
        }
    }
}
