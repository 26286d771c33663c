/// The type of a value in Swift, together with its form in JSON.
package indirect enum ValueType: Hashable, Sendable {
    case string
    case boolean
    case int
    case int64(asText: Bool)
    case uint64(asText: Bool)
    case double
    case decimal(asText: Bool)
    case dateTime
    case calendarDate
    case uri
    case uuid
    case base64
    case unixTime
    case unixTimeSeconds
    case unixTimeMilliseconds
    case unixTimeString
    case unixTimeMillisecondsString
    case json
    /// JSON in a string, or in Base64.
    case embeddedJSON(ValueType, isBase64: Bool)
    /// One of the user's own types.
    case custom(String)
    case record(TypeReference)
    case openEnum(TypeReference)
    /// An open enum whose values may also be integers.
    case numberedEnum(TypeReference)
    case union(TypeReference)
    case array(ValueType)
    case map(ValueType)
    case optional(ValueType)
}

extension ValueType {
    /// How deep types may nest. The compiler takes seconds for an array of 20 arrays, and twice the
    /// time for each further level.
    static var maximumNesting: Int { 16 }

    /// The name of the type in Swift at the top level, without the modules of library types.
    package var swiftName: String {
        swiftName(in: nil, LibraryNames()).replacing("WebhookEvents.", with: "")
    }

    /// The name of the type in Swift, inside a type or at the top level.
    package func swiftName(
        in scope: TypeReference? = nil, _ library: LibraryNames = LibraryNames()
    ) -> String {
        switch self {
        case .string: library.swift("String")
        case .boolean: library.swift("Bool")
        case .int: library.swift("Int")
        case .int64: library.swift("Int64")
        case .uint64: library.swift("UInt64")
        case .double: library.swift("Double")
        case .decimal: library.foundation("Decimal")
        case .dateTime: "WebhookEvents.DateTime"
        case .calendarDate: "WebhookEvents.CalendarDate"
        case .uri: "WebhookEvents.URI"
        case .uuid: library.foundation("UUID")
        case .base64: library.foundation("Data")
        case .unixTime, .unixTimeSeconds, .unixTimeMilliseconds, .unixTimeString,
            .unixTimeMillisecondsString:
            library.foundation("Date")
        case .json: "WebhookEvents.JSONValue"
        case .embeddedJSON(let content, let isBase64):
            "WebhookEvents.\(isBase64 ? "Base64JSON" : "EmbeddedJSON")"
                + "<\(content.swiftName(in: scope, library))>"
        case .custom(let name): name
        case .record(let reference), .openEnum(let reference), .numberedEnum(let reference),
            .union(let reference):
            reference.name(in: scope)
        case .array(let element): "[\(element.swiftName(in: scope, library))]"
        case .map(let value): "WebhookEvents.JSONMap<\(value.swiftName(in: scope, library))>"
        case .optional(let wrapped): "\(wrapped.swiftName(in: scope, library))?"
        }
    }

    /// The generated type of the values, or of the elements or members in them; `nil` if there is none.
    package var reference: TypeReference? {
        switch self {
        case .record(let reference), .openEnum(let reference), .numberedEnum(let reference),
            .union(let reference):
            reference
        case .array(let element), .map(let element), .optional(let element),
            .embeddedJSON(let element, _):
            element.reference
        default: nil
        }
    }

    /// The type if it is a record, or an optional record.
    var record: TypeReference? {
        switch self {
        case .record(let reference): reference
        case .optional(let wrapped): wrapped.record
        default: nil
        }
    }

    /// Whether the values may have arrays that are changed in place.
    var isChangedInPlace: Bool {
        switch self {
        case .array, .record: true
        case .optional(let wrapped): wrapped.isChangedInPlace
        default: false
        }
    }

    /// Whether the values are decimal numbers, or have some in them.
    var isDecimal: Bool {
        switch self {
        case .decimal: true
        case .array(let element), .map(let element), .optional(let element): element.isDecimal
        default: false
        }
    }

    /// Whether the values are times in numbers.
    var isTime: Bool {
        switch self {
        case .unixTime, .unixTimeSeconds, .unixTimeMilliseconds, .unixTimeString,
            .unixTimeMillisecondsString:
            true
        default: false
        }
    }

    /// Whether the type is one of Foundation.
    var needsFoundation: Bool {
        switch self {
        case .decimal, .uuid, .base64, .unixTime, .unixTimeSeconds, .unixTimeMilliseconds,
            .unixTimeString, .unixTimeMillisecondsString:
            true
        case .array(let element), .map(let element), .optional(let element),
            .embeddedJSON(let element, _):
            element.needsFoundation
        default: false
        }
    }

    /// Whether the type alone determines the form in JSON, as that of a payload must.
    var isSelfDescribing: Bool {
        switch self {
        case .string, .boolean, .int, .double, .dateTime, .calendarDate, .uri, .json, .custom,
            .record, .openEnum, .numberedEnum, .union, .uuid, .base64, .embeddedJSON,
            .int64(asText: false),
            .uint64(asText: false),
            .decimal(asText: false), .unixTime, .unixTimeSeconds:
            true
        case .array(let element), .map(let element), .optional(let element):
            element.isSelfDescribing
        case .int64, .uint64, .decimal, .unixTimeMilliseconds, .unixTimeString,
            .unixTimeMillisecondsString:
            false
        }
    }

    /// The `FieldType` in the schema of a record, inside a type.
    func fieldType(in scope: TypeReference) -> String {
        switch self {
        case .string, .dateTime, .calendarDate, .uri, .openEnum: ".string"
        case .boolean: ".boolean"
        case .int: ".int"
        case .int64(let asText): asText ? ".int64String" : ".int64OrString"
        case .uint64(let asText): asText ? ".uint64String" : ".uint64OrString"
        case .double: ".double"
        case .decimal(let asText): asText ? ".decimalString" : ".decimal"
        case .uuid: ".uuid"
        case .base64: ".base64"
        case .unixTime: ".unixTime"
        case .unixTimeSeconds: ".unixTimeSeconds"
        case .unixTimeMilliseconds: ".unixTimeMilliseconds"
        case .unixTimeString: ".unixTimeString"
        case .unixTimeMillisecondsString: ".unixTimeMillisecondsString"
        case .embeddedJSON(_, let isBase64): isBase64 ? ".base64" : ".string"
        case .json: ".json"
        case .custom(let name): "\(name).fieldType"
        case .record: ".record(\(swiftName(in: scope)).self)"
        case .numberedEnum: ".numberedEnum(\(swiftName(in: scope)).self)"
        case .union: ".union(\(swiftName(in: scope)).self)"
        case .array(let element): ".array(\(element.fieldType(in: scope)))"
        case .map(let value): ".map(\(value.fieldType(in: scope)))"
        case .optional(let wrapped): ".nullable(\(wrapped.fieldType(in: scope)))"
        }
    }
}
