import StrictJSON

/// The attributes of each CloudEvent in the JSON format (CloudEvents 1.0.2 and its JSON Event Format).
enum CloudEventsAttributes {
    private static let required = ["specversion", "id", "source", "type"]
    private static let optional: [(name: String, schema: JSONValue)] = [
        ("subject", ["type": ["string", "null"]]),
        ("time", ["type": ["string", "null"], "format": "date-time"]),
        ("datacontenttype", ["type": ["string", "null"]]),
        ("dataschema", ["type": ["string", "null"]]),
        ("data_base64", ["type": ["string", "null"], "contentEncoding": "base64"]),
    ]

    static func add(to parts: inout MessageParts, stepCount: Int) {
        for name in required {
            parts.texts[stepCount].add(
                .schema(["type": "string"]), at: [name], isRequired: true)
        }
        for (name, schema) in optional {
            parts.texts[stepCount].add(.schema(schema), at: [name], isRequired: false)
        }
    }
}
