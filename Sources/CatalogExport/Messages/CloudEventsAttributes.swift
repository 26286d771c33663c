import StrictJSON

/// The attributes of each CloudEvent in the JSON format (CloudEvents 1.0.2 and its JSON Event Format).
enum CloudEventsAttributes {
    private static let required = ["specversion", "id", "source"]
    private static let optional: [(name: String, schema: JSONValue)] = [
        ("subject", ["type": ["string", "null"]]),
        ("time", ["type": ["string", "null"], "format": "date-time"]),
        ("datacontenttype", ["type": ["string", "null"]]),
        ("dataschema", ["type": ["string", "null"]]),
        ("data_base64", ["type": ["string", "null"], "contentEncoding": "base64"]),
    ]

    /// Adds the attributes other than the type, which each event has its own value of.
    static func add(to parts: inout MessageParts) {
        let level = parts.texts.count - 1
        for name in required {
            parts.texts[level].add(.schema(["type": "string"]), at: [name], isRequired: true)
        }
        for (name, schema) in optional {
            parts.texts[level].add(.schema(schema), at: [name], isRequired: false)
            parts.locations.insert(MessageParts.Location(level: level, pointer: [name]))
        }
    }
}
