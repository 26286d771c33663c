import EventCatalog
import StrictJSON

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
        case "unix-time": .unixTimeString
        case "unix-time-ms", "unix-time-milliseconds": .unixTimeMillisecondsString
        case "byte": .base64
        default: .string
        }
    }

    /// The type of integers that holds all values within the bounds of a schema.
    static func integer(format: String?, within schema: Schema) -> ValueType {
        let type = integer(format: format)
        guard type == .int || type == .int64(asText: false) else { return type }
        let bounds = [schema.minimum, schema.maximum].compactMap(\.self)
        if bounds.allSatisfy({ $0.isWithin(Int64.self) }) { return type }
        let isUnsigned = bounds.count == 2 && bounds.allSatisfy { $0.isWithin(UInt64.self) }
        return isUnsigned ? .uint64(asText: false) : .decimal(asText: false)
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

extension JSONNumber {
    /// Whether an integer type has a value that is at most as far from zero as this bound.
    fileprivate func isWithin<Value: FixedWidthInteger>(_ type: Value.Type) -> Bool {
        if integer(as: Value.self) != nil { return true }
        guard let value = double else { return false }
        return value > Double(Value.min) && value < Double(Value.max)
    }
}
