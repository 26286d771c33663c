#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension FieldType {
    /// A Swift type for the values. Strings with a format, and open enums, are strings.
    var swiftType: any FieldValue.Type {
        switch self {
        case .string: String.self
        case .boolean: Bool.self
        case .int: Int.self
        case .int64OrString, .int64String: Int64.self
        case .uint64OrString, .uint64String: UInt64.self
        case .double: Double.self
        case .decimal, .decimalString: Decimal.self
        case .unixTime, .unixTimeSeconds, .unixTimeMilliseconds, .unixTimeString,
            .unixTimeMillisecondsString:
            Date.self
        case .uuid: UUID.self
        case .base64: Data.self
        case .json: JSONValue.self
        case .numberedEnum(.generated(let type)): type
        case .record(.generated(let type)): type
        case .union(.generated(let type)): type
        case .numberedEnum(.described): String.self
        case .record(.described), .union(.described): JSONValue.self
        case .array(let element): Self.array(of: element.swiftType)
        case .map(let value): Self.map(of: value.swiftType)
        case .nullable(let wrapped): Self.optional(wrapped.swiftType)
        }
    }

    private static func array<Value: FieldValue>(of type: Value.Type) -> any FieldValue.Type {
        [Value].self
    }

    private static func map<Value: FieldValue>(of type: Value.Type) -> any FieldValue.Type {
        JSONMap<Value>.self
    }

    private static func optional<Value: FieldValue>(_ type: Value.Type) -> any FieldValue.Type {
        Value?.self
    }
}
