/// The range of a scalar or of a whole value in a ``JSONText``.
@_spi(Reading) public struct JSONToken: Hashable, Sendable, BitwiseCopyable {
    /// The offset of the first byte; for a string, of the byte after its opening quote.
    public let offset: UInt32
    @usableFromInline let countAndFlag: UInt32

    /// The number of bytes; for a string, without its quotes.
    @inlinable public var count: UInt32 { countAndFlag & ~Self.escapeFlag }

    /// Whether a string has escapes.
    @inlinable public var hasEscapes: Bool { countAndFlag & Self.escapeFlag != 0 }

    @usableFromInline static var escapeFlag: UInt32 { @_transparent get { 1 << 31 } }

    /// The largest text that tokens can point into, in bytes: 2,147,483,583. Each offset in it, and
    /// in the padding after it, fits in a 32-bit `Int`.
    package static let largestText = Int(Int32.max) - PaddedBytes.padding

    @inlinable init(offset: Int, count: Int, hasEscapes: Bool = false) {
        self.offset = UInt32(truncatingIfNeeded: offset)
        countAndFlag = UInt32(truncatingIfNeeded: count) | (hasEscapes ? Self.escapeFlag : 0)
    }
}

extension JSONReader {
    /// Reads a string without creating a `String`.
    @inlinable @inline(__always) public mutating func stringToken() -> JSONToken {
        skipWhitespace()
        guard bytes[cursor] == .quote else { return notString() }
        let first = cursor &+ 1
        let stop = bytes.endOfPlainText(from: first)
        guard bytes[stop] == .quote else { return escapedToken(from: first, stop) }
        cursor = stop &+ 1
        return JSONToken(offset: first, count: stop &- first)
    }

    @inline(never)
    @usableFromInline mutating func notString() -> JSONToken {
        fail(expected: "a string")
        return JSONToken(offset: 0, count: 0)
    }

    @inline(never)
    @usableFromInline mutating func escapedToken(from first: Int, _ stop: Int) -> JSONToken {
        cursor = endOfEscapedText(from: stop)
        return JSONToken(offset: first, count: cursor &- first &- 1, hasEscapes: true)
    }

    /// Reads a number without creating a value.
    package mutating func numberToken() -> JSONToken {
        skipWhitespace()
        let first = cursor
        guard bytes[first] == .minus || bytes[first] &- .digit0 < 10 else {
            fail(expected: "a number")
            return JSONToken(offset: 0, count: 0)
        }
        cursor = endOfNumber(from: first)
        return JSONToken(offset: first, count: cursor &- first)
    }

    /// The offset of the next value.
    package mutating func startOfValue() -> Int {
        skipWhitespace()
        return cursor
    }

    /// The token from the start of a value to the current offset.
    package func token(from offset: Int) -> JSONToken {
        JSONToken(offset: offset, count: cursor - offset)
    }

    /// Reads any value without creating a ``JSONValue``.
    package mutating func valueToken() -> JSONToken {
        skipWhitespace()
        let first = cursor
        skipValue()
        return JSONToken(offset: first, count: cursor &- first)
    }
}
