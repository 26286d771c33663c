#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension String: FieldValue {
    public static var fieldType: FieldType { .string }
    public init(field: FieldContent) { self = field.string }
    public var fieldContent: FieldContent { .string(self) }
}

extension Bool: FieldValue {
    public static var fieldType: FieldType { .boolean }
    public init(field: FieldContent) { self = field.boolean }
    public var fieldContent: FieldContent { .boolean(self) }
}

extension Int: FieldValue {
    public static var fieldType: FieldType { .integer }
    public init(field: FieldContent) { self = Int(truncatingIfNeeded: field.int64) }
    public var fieldContent: FieldContent { .integer(Int64(self)) }
}

extension Int64: FieldValue {
    public static var fieldType: FieldType { .integer }
    public init(field: FieldContent) { self = field.int64 }
    public var fieldContent: FieldContent { .integer(self) }
}

extension UInt64: FieldValue {
    public static var fieldType: FieldType { .unsigned }
    public init(field: FieldContent) { self = field.number?.integer() ?? 0 }
    public var fieldContent: FieldContent { .unsigned(self) }
}

extension Double: FieldValue {
    public static var fieldType: FieldType { .double }
    public init(field: FieldContent) {
        self = if case .double(let value) = field { value } else { field.number?.double ?? 0 }
    }
    public var fieldContent: FieldContent { .double(self) }
}

extension Decimal: FieldValue {
    public static var fieldType: FieldType { .decimal }
    public init(field: FieldContent) {
        self = if case .decimal(let value) = field { value } else {
            field.number.flatMap { Decimal(exactly: $0) } ?? 0
        }
    }
    public var fieldContent: FieldContent { .decimal(self) }
}

extension Date: FieldValue {
    public static var fieldType: FieldType { .unixTime }
    public init(field: FieldContent) { self = field.date }
    public var fieldContent: FieldContent { .date(self) }
}

extension UUID: FieldValue {
    public static var fieldType: FieldType { .uuid }
    public init(field: FieldContent) {
        self =
            UUID(uuidString: field.string)
            ?? UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    }
    /// The UUID in lower case (RFC 9562, section 4).
    public var fieldContent: FieldContent { .string(uuidString.lowercased()) }
}

extension Data: FieldValue {
    public static var fieldType: FieldType { .base64 }
    public init(field: FieldContent) { self = Data(base64Encoded: field.string) ?? Data() }
    public var fieldContent: FieldContent { .string(base64EncodedString()) }
}

extension JSONValue: FieldValue {
    public static var fieldType: FieldType { .json }
    public init(field: FieldContent) {
        switch field {
        case .json(let value): self = value
        default:
            var json = JSONWriter()
            field.write(as: .json, to: &json)
            self = (try? JSONValue(json.bytes)) ?? .null
        }
    }
    public var fieldContent: FieldContent { .json(self) }
}

/// A type that any JSON string can make, and that writes the same string.
protocol TextValue: FieldValue, Codable {
    init(_ text: String)
    var text: String { get }
}

extension TextValue {
    public static var fieldType: FieldType { .string }
    public init(field: FieldContent) { self.init(field.string) }
    public var fieldContent: FieldContent { .string(text) }

    /// Reads the text from any decoder.
    public init(from decoder: any Decoder) throws { self.init(try String(from: decoder)) }

    /// Writes the text to any encoder.
    public func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}

extension DateTime: TextValue {}
extension CalendarDate: TextValue {}
extension URI: TextValue {}
