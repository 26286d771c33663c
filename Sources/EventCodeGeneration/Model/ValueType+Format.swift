extension ValueType {
    static func text(format: String?) -> ValueType {
        switch format {
        case "date-time": .dateTime
        case "date": .calendarDate
        case "uuid": .uuid
        case "uri", "uri-reference", "iri", "iri-reference", "url": .uri
        case "decimal": .decimal(asText: true)
        case "int64": .int64(asText: true)
        case "uint64": .uint64(asText: true)
        case "byte": .base64
        default: .string
        }
    }

    static func integer(format: String?) -> ValueType {
        switch format {
        case "int64": .int64(asText: false)
        case "uint64": .uint64(asText: false)
        case "unix-time": .unixTimeSeconds
        case "unix-time-ms", "unix-time-milliseconds": .unixTimeMilliseconds
        case "decimal": .decimal(asText: false)
        default: .int
        }
    }

    static func number(format: String?) -> ValueType {
        switch format {
        case "decimal": .decimal(asText: false)
        case "int64": .int64(asText: false)
        case "uint64": .uint64(asText: false)
        case "unix-time": .unixTime
        case "unix-time-ms", "unix-time-milliseconds": .unixTimeMilliseconds
        default: .double
        }
    }
}
