// The bytes with a meaning in JSON (RFC 8259, section 2). They are transparent, so that a debug
// build does not call functions for them.
extension UInt8 {
    /// `{`
    @_transparent @usableFromInline static var openBrace: UInt8 { 0x7B }
    /// `}`
    @_transparent @usableFromInline static var closeBrace: UInt8 { 0x7D }
    /// `[`
    @_transparent @usableFromInline static var openBracket: UInt8 { 0x5B }
    /// `]`
    @_transparent @usableFromInline static var closeBracket: UInt8 { 0x5D }
    /// `:`
    @_transparent @usableFromInline static var colon: UInt8 { 0x3A }
    /// `,`
    @_transparent @usableFromInline static var comma: UInt8 { 0x2C }
    /// `"`
    @_transparent @usableFromInline static var quote: UInt8 { 0x22 }
    /// `\`
    @_transparent @usableFromInline static var backslash: UInt8 { 0x5C }
    /// `/`
    @_transparent @usableFromInline static var slash: UInt8 { 0x2F }
    /// `-`
    @_transparent @usableFromInline static var minus: UInt8 { 0x2D }
    /// `+`
    @_transparent @usableFromInline static var plus: UInt8 { 0x2B }
    /// `.`
    @_transparent @usableFromInline static var period: UInt8 { 0x2E }
    /// `0`
    @_transparent @usableFromInline static var digit0: UInt8 { 0x30 }
    /// `9`
    @_transparent @usableFromInline static var digit9: UInt8 { 0x39 }
    /// A space.
    @_transparent @usableFromInline static var space: UInt8 { 0x20 }
    /// A horizontal tab.
    @_transparent @usableFromInline static var tab: UInt8 { 0x09 }
    /// A line feed.
    @_transparent @usableFromInline static var lineFeed: UInt8 { 0x0A }
    /// A carriage return.
    @_transparent @usableFromInline static var carriageReturn: UInt8 { 0x0D }
}
