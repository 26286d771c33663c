#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension String: FieldValue {
    /// A string.
    @_spi(Generated) public static var fieldType: FieldType { .string }

    /// Creates a value from a field that is a string.
    @_spi(Generated) public init(field: FieldContent) { self = field.string }

    /// The string.
    @_spi(Generated) public var fieldContent: FieldContent { .string(self) }
}

extension Bool: FieldValue {
    /// A boolean.
    @_spi(Generated) public static var fieldType: FieldType { .boolean }

    /// Creates a value from a field that is a boolean.
    @_spi(Generated) public init(field: FieldContent) { self = field.boolean }

    /// The boolean.
    @_spi(Generated) public var fieldContent: FieldContent { .boolean(self) }
}

extension Int: FieldValue {
    /// An integer that fits in an `Int`, which has 32 bits on some platforms.
    @_spi(Generated) public static var fieldType: FieldType { .int }

    /// Creates a value from a field that is an integer in the range of `Int`.
    @_spi(Generated) public init(field: FieldContent) { self = Int(exactly: field.int64) ?? 0 }

    /// The integer.
    @_spi(Generated) public var fieldContent: FieldContent { .integer(Int64(self)) }
}

extension Int64: FieldValue {
    /// A signed 64-bit integer.
    @_spi(Generated) public static var fieldType: FieldType { .int64OrString }

    /// Creates a value from a field that is an integer.
    @_spi(Generated) public init(field: FieldContent) { self = field.int64 }

    /// The integer.
    @_spi(Generated) public var fieldContent: FieldContent { .integer(self) }
}

extension UInt64: FieldValue {
    /// An unsigned 64-bit integer.
    @_spi(Generated) public static var fieldType: FieldType { .uint64OrString }

    /// Creates a value from a field that is an integer.
    @_spi(Generated) public init(field: FieldContent) { self = field.number?.integer() ?? 0 }

    /// The integer.
    @_spi(Generated) public var fieldContent: FieldContent { .unsigned(self) }
}

extension Double: FieldValue {
    /// A number.
    @_spi(Generated) public static var fieldType: FieldType { .double }

    /// Creates a value from a field that is a number.
    @_spi(Generated) public init(field: FieldContent) {
        self = field.double
    }
    /// The number.
    @_spi(Generated) public var fieldContent: FieldContent { .double(self) }
}

extension Decimal: FieldValue {
    /// A number with all its digits.
    @_spi(Generated) public static var fieldType: FieldType { .decimal }

    /// Creates a value from a field that is a number, without rounding.
    @_spi(Generated) public init(field: FieldContent) { self = field.decimal }

    /// The number.
    @_spi(Generated) public var fieldContent: FieldContent { .decimal(self) }
}

extension Date: FieldValue {
    /// Seconds since 1970-01-01T00:00:00Z.
    @_spi(Generated) public static var fieldType: FieldType { .unixTime }

    /// Creates a value from a field that is a time, in the unit of the catalog: seconds or
    /// milliseconds.
    @_spi(Generated) public init(field: FieldContent) { self = field.date }

    /// The time.
    @_spi(Generated) public var fieldContent: FieldContent { .date(self) }
}

extension UUID: FieldValue {
    /// A string in the form of RFC 9562, section 4.
    @_spi(Generated) public static var fieldType: FieldType { .uuid }

    /// Creates a value from a field that is a UUID.
    @_spi(Generated) public init(field: FieldContent) {
        self =
            UUID(uuidString: field.string)
            ?? UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    }
    /// The UUID in lower case (RFC 9562, section 4).
    @_spi(Generated) public var fieldContent: FieldContent { .string(uuidString.lowercased()) }
}

extension Data: FieldValue {
    /// A string in Base64 (RFC 4648, section 4).
    @_spi(Generated) public static var fieldType: FieldType { .base64 }

    /// Creates a value from a field that is Base64.
    @_spi(Generated)
    public init(field: FieldContent) { self = Data(base64Encoded: field.string) ?? Data() }

    /// The bytes in Base64.
    @_spi(Generated) public var fieldContent: FieldContent { .string(base64EncodedString()) }
}

extension JSONValue: FieldValue {
    /// Any value.
    @_spi(Generated) public static var fieldType: FieldType { .json }

    /// Creates a value from a field of any kind.
    @_spi(Generated) public init(field: FieldContent) {
        if case .json(let value) = field {
            self = value
        } else if case .view(let view) = field, let value = view.document.json(at: view.index) {
            self = value
        } else {
            var json = JSONWriter()
            field.write(as: .json, to: &json)
            self = (try? JSONValue(json.bytes)) ?? .null
        }
    }

    /// The value.
    @_spi(Generated) public var fieldContent: FieldContent { .json(self) }
}

extension TextValue {
    /// A string.
    @_spi(Generated) public static var fieldType: FieldType { .string }

    /// Creates a value from a field that is a string.
    @_spi(Generated) public init(field: FieldContent) { self.init(field.string) }

    /// The text.
    @_spi(Generated) public var fieldContent: FieldContent { .string(text) }
}

extension DateTime: TextValue {
    /// Creates a value from a field that is a string.
    @_spi(Generated) public init(field: FieldContent) {
        if case .time(let time) = field {
            self = time
        } else if case .view(let view) = field, let time = view.document.time(at: view.index) {
            self = time
        } else if case .date(let date) = field {
            self.init(date)
        } else {
            self.init(field.string)
        }
    }

    /// The text, or the instant if RFC 3339 cannot represent it.
    @_spi(Generated) public var fieldContent: FieldContent {
        isWritable ? .time(self) : .date(date ?? .distantPast)
    }
}
extension CalendarDate: TextValue {}
extension URI: TextValue {}
