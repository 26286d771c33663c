/// A strict, single-pass JSON reader (RFC 8259, UTF-8 only) over a private copy of the bytes.
///
/// Typed decoders, ``JSONValue`` and the catalog reader of the code generator all use this
/// tokenizer. Each method names the expected kind of the next value and returns the value. The
/// first failure is stored in ``failure`` and moves the cursor to the end, so every later call
/// returns a placeholder at once: callers check for failure only once, after the last call.
///
/// ## Invariants
///
/// 1. `0 <= cursor <= bytes.count`. A scan moves the cursor past a byte only after recognizing it,
///    and a recognized byte is not zero: see ``PaddedBytes``, which relies on this.
/// 2. The bytes are valid UTF-8, or `failure` was set before the first read, and the cursor is at
///    the end.
/// 3. `depth` is the number of open containers and never exceeds `limits.depth`.
///
/// Because of the first invariant, offsets are added without overflow checks, which would take a
/// tenth of the time.
@_spi(Reading) public struct JSONReader: ~Copyable {
    /// The text that the reader reads.
    package let text: JSONText
    @usableFromInline let bytes: PaddedBytes
    /// The offset of the next byte to read.
    @usableFromInline var cursor: Int
    @usableFromInline var depth = 0

    /// The first failure, or `nil` as long as every call succeeded.
    package internal(set) var failure: JSONFailure?

    /// The limits for size and nesting depth.
    package let limits: JSONLimits

    /// Creates a reader over a copy of `bytes`, which should contain one JSON text.
    ///
    /// A byte order mark in front is skipped. Bytes that are not UTF-8 fail at once. If there are more bytes than
    /// the limits allow, they are not examined.
    public init(_ bytes: borrowing [UInt8], limits: JSONLimits = .largest) {
        let isTooLarge = bytes.count > limits.bytes
        self.init(isTooLarge ? JSONText([]) : JSONText(bytes), limits: limits)
        if isTooLarge { fail(.tooLarge(limit: limits.bytes), at: 0) }
    }

    /// Creates a reader over a copy of `bytes`, which should contain one JSON text.
    ///
    /// A byte order mark in front is skipped. Bytes that are not UTF-8 fail at once. If there are more bytes than
    /// the limits allow, they are not examined.
    package init(_ bytes: ArraySlice<UInt8>, limits: JSONLimits = .largest) {
        let isTooLarge = bytes.count > limits.bytes
        self.init(isTooLarge ? JSONText([]) : JSONText(bytes), limits: limits)
        if isTooLarge { fail(.tooLarge(limit: limits.bytes), at: 0) }
    }

    private init(_ text: consuming JSONText, limits: JSONLimits) {
        self.init(text, at: 0, limits: limits)
        if let offset = self.text.encoding.invalidOffset { fail(.invalidUTF8, at: offset) }
    }

    /// Creates a reader that begins inside a text that was already validated.
    package init(_ text: JSONText, at offset: Int, limits: JSONLimits = .largest) {
        self.text = text
        bytes = text.bytes
        cursor = min(max(offset, text.start), text.count)
        self.limits = limits
    }

    /// The number of bytes read so far, or the offset of the first failure.
    package var offset: Int {
        failure?.offset ?? cursor
    }

    /// The number of bytes of the JSON text.
    package var count: Int {
        bytes.count
    }

    /// The first failure with its line and column.
    public var error: JSONError? {
        guard let failure else { return nil }
        let position = position(of: failure.offset)
        return JSONError(failure, line: position.line, column: position.column)
    }

    /// Fails unless the rest of the text is white space.
    public mutating func finish() {
        skipWhitespace()
        if cursor != count { fail(.syntax(.endOfText)) }
    }

    /// Moves to a byte offset of the text, to read a value that was already skipped.
    ///
    /// Does nothing after a failure. An offset outside the text is a failure.
    package mutating func move(to offset: Int) {
        guard failure == nil else { return }
        guard offset >= 0, offset <= count else { return fail(.syntax(.value)) }
        cursor = max(offset, text.start)
        depth = 0
    }

    /// Moves forward to the end of the next value, which was already examined.
    ///
    /// Does nothing after a failure.
    package mutating func skip(to end: Int) {
        if failure == nil { cursor = min(max(end, cursor), count) }
    }

    /// The line and column of a byte offset, both counted from 1, columns in Unicode scalars.
    package func position(of offset: Int) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        for index in text.start..<min(max(offset, text.start), max(count, text.start)) {
            let byte = bytes[index]
            if byte == .lineFeed {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }
}

// MARK: - Failing

extension JSONReader {
    /// Records a failure at the cursor, unless the reader already failed, and stops the reader.
    package mutating func fail(_ reason: JSONError.Reason) {
        fail(reason, at: cursor)
    }

    @usableFromInline mutating func fail(
        _ reason: JSONError.Reason, at offset: Int
    ) {
        if failure == nil {
            failure = JSONFailure(reason: reason, offset: offset)
        }
        cursor = count
    }

    /// Records that the value at the cursor is not of the expected type.
    ///
    /// A byte that cannot begin a JSON value is a syntax failure instead.
    package mutating func fail(expected: String) {
        guard let kind = nextKind() else { return fail(.syntax(.value)) }
        fail(.mismatch(expected: expected, found: kind))
    }

    /// Records that the value at `offset`, which was already read, is not of the expected type.
    package mutating func fail(expected: String, at offset: Int) {
        guard failure == nil else { return }
        move(to: offset)
        fail(expected: expected)
    }
}

// MARK: - White space, kinds and literals

extension JSONReader {
    @inlinable mutating func skipWhitespace() {
        if bytes[cursor] <= 0x20 { cursor = bytes.endOfWhitespaceRun(from: cursor) }
    }

    /// The kind of the next value, or `nil` when no JSON value begins at the cursor.
    package mutating func nextKind() -> JSONKind? {
        skipWhitespace()
        return switch bytes[cursor] {
        case .quote: .string
        case .openBrace: .object
        case .openBracket: .array
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
        case UInt8(ascii: "n"): .null
        case .minus, UInt8.digit0...UInt8.digit9: .number
        default: nil
        }
    }

    /// Reads a `null` if it is the next value; otherwise reads nothing.
    @inlinable public mutating func null() -> Bool {
        skipWhitespace()
        return literal(.null, from: 0)
    }

    /// Reads a boolean.
    @inlinable public mutating func boolean() -> Bool {
        skipWhitespace()
        if literal(.true, from: 0) { return true }
        if bytes[cursor] != UInt8(ascii: "f") || !literal(.alse, from: 1) { notBoolean() }
        return false
    }

    @inline(never)
    @usableFromInline mutating func notBoolean() {
        switch bytes[cursor] {
        case UInt8(ascii: "t"), UInt8(ascii: "f"): fail(.syntax(.value))
        default: fail(expected: "a boolean")
        }
    }

    /// Reads four bytes, given as a little-endian word, that begin `position` bytes after the cursor.
    @_transparent
    @usableFromInline mutating func literal(_ word: UInt32, from position: Int) -> Bool {
        guard bytes.halfWord(at: cursor &+ position) == word else { return false }
        cursor &+= position &+ 4
        return true
    }
}

// The literals of JSON as little-endian words of four bytes.
extension UInt32 {
    /// `null`
    @_transparent @usableFromInline static var null: UInt32 { 0x6C6C_756E }
    /// `true`
    @_transparent @usableFromInline static var `true`: UInt32 { 0x6575_7274 }
    /// The end of `false`.
    @_transparent @usableFromInline static var alse: UInt32 { 0x6573_6C61 }
}
