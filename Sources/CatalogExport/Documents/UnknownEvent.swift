import EventCatalog
import StrictJSON

/// The schema of messages whose type is not in the catalog. They are not refused, as providers add
/// types.
enum UnknownEvent {
    static func schema(_ contents: DocumentContents) -> JSONValue {
        var schema: JSONObject = [
            "description": "An event of another type.", "type": "object",
        ]
        let types = (contents.json["events"]?.object ?? [:]).map(\.key)
        if let pointer = typePointer(contents.catalog), !pointer.isEmpty {
            let listed = types.flatMap { type -> [JSONValue] in
                let value = JSONValue.constant(type)
                return value["enum"]?.array ?? [value["const"] ?? .string(type)]
            }
            var text = TextSchema()
            text.add(.schema(["not": ["enum": .array(listed)]]), at: pointer, isRequired: false)
            for (key, value) in text.written(at: [], { _ in true }).object ?? [:] {
                schema[key] = value
            }
        }
        return .object(schema)
    }

    /// The location that alone determines the type; `nil` if there are others.
    private static func typePointer(_ catalog: Catalog) -> JSONPointer? {
        if catalog.isCloudEvents { return ["type"] }
        let expressions = catalog.discriminator.expressions
        // Without a version, a type may be unknown in spite of its name.
        guard catalog.versions == nil, expressions.count == 1,
            case .payload(let pointer) = expressions[0]
        else { return nil }
        return pointer
    }
}
