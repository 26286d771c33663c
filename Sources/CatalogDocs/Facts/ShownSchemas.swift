import EventCatalog
import StrictJSON

/// What a page shows of schemas: properties by the offsets of their schemas, and values.
struct ShownSchemas {
    private var properties: Set<Int> = []
    private var values: Set<JSONValue> = []

    /// Adds a property, whose schema may consist of several of the catalog.
    mutating func add(property schema: Schema) {
        if schema.isDerived {
            for part in schema.allOf { add(property: part) }
        } else {
            properties.insert(schema.offset)
        }
    }

    mutating func add(_ values: [JSONValue]) { self.values.formUnion(values) }

    /// The outermost schemas inside a schema with a property or a value that is not shown.
    ///
    /// - Parameters:
    ///   - node: The schema.
    ///   - location: Its location.
    ///   - others: The offsets of the schemas that have pages of their own.
    func missing(
        in node: JSONNode, at location: CatalogLocation, besides others: Set<Int>
    ) -> [Missing] {
        let properties = node["properties"]?.members ?? []
        let isShown =
            node.listedValues.allSatisfy { values.contains($0.json) }
            && properties.allSatisfy { self.properties.contains($0.value.offset) }
        guard isShown else { return [Missing(location: location, schema: node)] }
        return node.subschemas.flatMap { inner in
            others.contains(inner.node.offset)
                ? []
                : missing(
                    in: inner.node, at: inner.path.reduce(location) { $0 / $1 }, besides: others)
        }
    }

    /// A schema that is not shown, or not all of it.
    struct Missing {
        var location: CatalogLocation
        var schema: JSONNode
    }
}
