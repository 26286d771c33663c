/// The type of a property in the catalog: it determines what is validated when a payload is read,
/// and how a value is written.
@_documentation(visibility: internal)
public indirect enum FieldType: Sendable {
    @_spi(Generated) case string
    @_spi(Generated) case boolean
    /// An integer that fits in an `Int` (64 bits, or 32 bits on 32-bit platforms), read from a
    /// number.
    @_spi(Generated) case int
    /// A signed 64-bit integer, read from a number or a string.
    @_spi(Generated) case int64OrString
    /// A signed 64-bit integer, read from a number or a string, and written as a string.
    @_spi(Generated) case int64String
    /// An unsigned 64-bit integer, read from a number or a string.
    @_spi(Generated) case uint64OrString
    /// An unsigned 64-bit integer, read from a number or a string, and written as a string.
    @_spi(Generated) case uint64String
    /// A number in the range of a `Double`.
    @_spi(Generated) case double
    /// A number of at most 38 digits, read from a number or a string.
    @_spi(Generated) case decimal
    /// A number of at most 38 digits, read from a number or a string, and written as a string.
    @_spi(Generated) case decimalString
    /// Seconds since 1970-01-01T00:00:00Z, read from a number or a string.
    @_spi(Generated) case unixTime
    /// Whole seconds since 1970-01-01T00:00:00Z, read from a number or a string.
    @_spi(Generated) case unixTimeSeconds
    /// Milliseconds since 1970-01-01T00:00:00Z, read from a number or a string.
    @_spi(Generated) case unixTimeMilliseconds
    /// Seconds since 1970-01-01T00:00:00Z, read from a number or a string, and written as a string.
    @_spi(Generated) case unixTimeString
    /// Milliseconds since 1970-01-01T00:00:00Z, read from a number or a string, and written as a string.
    @_spi(Generated) case unixTimeMillisecondsString
    /// A string that is a UUID (RFC 9562, section 4).
    @_spi(Generated) case uuid
    /// A string that contains bytes in Base64 (RFC 4648, section 4).
    @_spi(Generated) case base64
    /// Any value.
    @_spi(Generated) case json
    /// A string of an enum, or the integer that represents it.
    @_spi(Generated) case numberedEnum(NumberedEnumReference)
    /// An object with known properties.
    @_spi(Generated) case record(RecordReference)
    /// A value of one of several types.
    @_spi(Generated) case union(UnionReference)
    @_spi(Generated) case array(FieldType)
    /// An object with any keys.
    @_spi(Generated) case map(FieldType)
    /// A value, or null.
    @_spi(Generated) case nullable(FieldType)
}
