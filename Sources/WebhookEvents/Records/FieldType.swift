/// The type of a property as the catalog has it: what is checked when a payload is read, and how
/// a value is written.
public indirect enum FieldType: Sendable {
    case string
    case boolean
    /// An integer that fits an `Int`, read from a number: it has 64 bits, or 32 where `Int` has.
    case integer
    /// An integer of 64 bits with a sign, read from a number or a string.
    case integer64
    /// An integer of 64 bits with a sign, read from a number or a string, and written as a string.
    case integerText
    /// An integer of 64 bits without a sign, read from a number or a string.
    case unsigned
    /// An integer of 64 bits without a sign, read from a number or a string, and written as a
    /// string.
    case unsignedText
    /// A number that fits a `Double`.
    case double
    /// A number of at most 38 digits, read from a number or a string.
    case decimal
    /// A number of at most 38 digits, read from a number or a string, and written as a string.
    case decimalText
    /// Seconds since 1970-01-01T00:00:00Z, read from a number or a string.
    case unixTime
    /// Whole seconds since 1970-01-01T00:00:00Z, read from a number or a string.
    case unixTimeSeconds
    /// Milliseconds since 1970-01-01T00:00:00Z, read from a number or a string.
    case unixTimeMilliseconds
    /// A string that is a UUID (RFC 9562, section 4).
    case uuid
    /// A string that is bytes in Base64 (RFC 4648, section 4).
    case base64
    /// Any value.
    case json
    /// A string of an enum, or the integer that stands for it.
    case numberedEnum(any NumberedStringEnum.Type)
    /// An object with known properties.
    case record(any EventRecord.Type)
    /// A value of one of several types.
    case union(any EventUnion.Type)
    case array(FieldType)
    /// An object of any keys.
    case map(FieldType)
    /// A value, or null.
    case nullable(FieldType)
}
