// The bytes with a meaning in JSON (RFC 8259, section 2). They are transparent, so that a debug
// build does not call functions for them.
extension UInt8 {
    /// `{`
    @_transparent static var openBrace: UInt8 { 0x7B }
    /// `}`
    @_transparent static var closeBrace: UInt8 { 0x7D }
    /// `[`
    @_transparent static var openBracket: UInt8 { 0x5B }
    /// `]`
    @_transparent static var closeBracket: UInt8 { 0x5D }
    /// `:`
    @_transparent static var colon: UInt8 { 0x3A }
    /// `,`
    @_transparent static var comma: UInt8 { 0x2C }
    /// `"`
    @_transparent static var quote: UInt8 { 0x22 }
    /// `\`
    @_transparent static var backslash: UInt8 { 0x5C }
    /// `/`
    @_transparent static var slash: UInt8 { 0x2F }
    /// `-`
    @_transparent static var minus: UInt8 { 0x2D }
    /// `+`
    @_transparent static var plus: UInt8 { 0x2B }
    /// `.`
    @_transparent static var period: UInt8 { 0x2E }
    /// `0`
    @_transparent static var digit0: UInt8 { 0x30 }
    /// `9`
    @_transparent static var digit9: UInt8 { 0x39 }
    /// A space.
    @_transparent static var space: UInt8 { 0x20 }
    /// A horizontal tab.
    @_transparent static var tab: UInt8 { 0x09 }
    /// A line feed.
    @_transparent static var lineFeed: UInt8 { 0x0A }
    /// A carriage return.
    @_transparent static var carriageReturn: UInt8 { 0x0D }
}
