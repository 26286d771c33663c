/// Names that generated code, or code in the same module, needs for something else.
enum ReservedNames {
    /// Types that generated code refers to, and types of the standard library, which a type of the
    /// same name would shadow in the whole module.
    static let types: Set<String> = [
        "Any", "AnyHashable", "AnyObject", "Array", "BatchWebhookEvent", "Bool", "CalendarDate",
        "CaseIterable",
        "Character", "Codable", "CodingKey", "CodingUserInfoKey", "Collection", "Comparable",
        "CustomFieldValue",
        "Data",
        "Date", "DateTime", "Decimal", "Decodable", "Decoder", "Dictionary", "Double", "Encodable",
        "Encoder", "Equatable", "Error", "Event", "EventAttributes", "EventCases", "EventProtocol",
        "EventDecoder",
        "EventDiscriminator", "RuntimeExpression", "EventLayout", "EventRecord", "EventTimeForm",
        "EventUnion", "EventVersions", "FieldContent",
        "FieldType", "FieldValue", "FieldView", "Float",
        "Foundation", "FoundationEssentials", "Hashable", "Hasher", "Identifiable", "Int",
        "Int16", "Int32", "Int64", "Int8", "JSONError",
        "JSONMap", "JSONObject", "JSONValue", "KnownValues",
        "LinkedPayload", "MalformedEvent",
        "Never", "NumberedStringEnum",
        "OpenStringEnum", "Optional", "PayloadError", "Protocol", "Range", "RawRepresentable",
        "RecordFields", "RecordSchema",
        "Result", "Self", "Sendable", "Sequence", "Set", "StaticString", "StrictJSON", "String",
        "Substring", "Swift", "Task", "Type", "UInt", "UInt16", "UInt32", "UInt64", "UInt8", "URI",
        "URL", "UUID", "UnionSchema", "UnknownEvent", "Void", "WebhookDecodingError",
        "WebhookEvent", "WebhookEventGroup",
        "WebhookEventType", "WebhookEvents", "WebhookHeaders", "WebhookMessage",
    ]

    /// Members of an event enum and of its handler protocol, and the cases of an optional one: `.none`
    /// beside an `Event?` is `nil`.
    static let events: Set<String> = [
        "allKnown", "attributes", "content", "encode", "encoded", "encodedBatch",
        "encodedBatchMessage", "encodedMessage", "events", "exampleMessages",
        "examples", "handle", "hash", "hashValue", "id", "isKnown", "layout", "malformed",
        "message", "none",
        "rawValue", "samples", "some", "source", "time", "type", "unknown",
    ]

    /// Members of an open enum, and the cases of an optional one.
    static let enumCases: Set<String> = [
        "allKnown", "encode", "fieldType", "hash", "hashValue", "isKnown", "jsonBytes",
        "knownNumbers", "knownValues", "none",
        "rawValue", "some", "unknown", "write",
    ]

    /// Members of a union, and the cases of an optional one.
    static let unionCases: Set<String> = [
        "encode", "fieldContent", "fieldType", "fieldVariant", "hash", "hashValue", "jsonBytes",
        "none", "some", "unionSchema", "unknown",
    ]

    /// Members of a payload struct.
    static let properties: Set<String> = [
        "customMirror", "fieldContent", "fieldType", "hashValue", "recordFields", "recordSchema",
        "recordStorage",
    ]
}
