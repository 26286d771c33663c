import EventCatalog

/// The JSON of all schemas of a catalog, by the offsets at which they begin.
struct SchemaNodes: Sendable {
    private var nodes: [Int: JSONNode] = [:]

    init(_ documents: CatalogDocuments?) {
        for node in documents?.nodes ?? [] { add(node) }
    }

    subscript(offset: Int) -> JSONNode? { nodes[offset] }

    private mutating func add(_ node: JSONNode) {
        switch node.value {
        case .object(let members):
            nodes[node.offset] = node
            for member in members { add(member.value) }
        case .array(let elements):
            for element in elements { add(element) }
        default: break
        }
    }
}
