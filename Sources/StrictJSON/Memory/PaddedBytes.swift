/// The bytes of a text, which can be read at any offset up to its end without bounds checks.
///
/// ## Invariants
///
/// This folder contains all unsafe code of the package; the compiler checks that
/// (`strictMemorySafety`). The following invariants make it safe:
///
/// 1. `start` points to `count + padding` initialized bytes that are never written to. The last
///    `padding` of them are zero.
/// 2. They live as long as the ``JSONText`` that owns them. Every holder of a `PaddedBytes` also
///    holds that text.
/// 3. An offset that is read is never negative, and never beyond `count`, except for the 32 bytes
///    that a scan reads in one step. So `padding` must be at least 32. Debug builds check the
///    offsets, and so do the fuzzers, with AddressSanitizer.
///
/// ``JSONReader`` maintains the third invariant: `0 <= cursor <= count`. A scan moves the cursor
/// past a byte only after recognizing it, no JSON token contains a zero byte, and there is a zero
/// byte at `count`. So a scan ends at `count` at the latest, and bytes that are read beyond it are
/// padding.
@usableFromInline
@safe struct PaddedBytes: Sendable {
    @usableFromInline nonisolated(unsafe) let start: UnsafePointer<UInt8>
    /// The number of bytes of the text, without padding.
    @usableFromInline let count: Int

    /// The number of zero bytes after the text.
    @usableFromInline static var padding: Int { @_transparent get { 64 } }

    /// Copies bytes. The owner must call ``deallocate()``.
    init(_ bytes: borrowing [UInt8]) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe PaddedBytes(copying: $0) }
    }

    /// Copies bytes. The owner must call ``deallocate()``.
    init(_ bytes: borrowing ArraySlice<UInt8>) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe PaddedBytes(copying: $0) }
    }

    private init(copying bytes: UnsafeBufferPointer<UInt8>) {
        count = bytes.count
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + Self.padding)
        if let address = bytes.baseAddress {
            unsafe copy.update(from: address, count: bytes.count)
        }
        unsafe (copy + bytes.count).update(repeating: 0, count: Self.padding)
        unsafe start = UnsafePointer(copy)
    }

    /// Frees the memory of the bytes.
    @unsafe func deallocate() {
        unsafe start.deallocate()
    }

    /// The byte at an offset.
    @inlinable
    subscript(offset: Int) -> UInt8 {
        @_transparent get {
            assert(isReadable(offset, 1))
            return unsafe start[offset]
        }
    }

    /// Four bytes as a little-endian word.
    @_transparent
    @usableFromInline func halfWord(at offset: Int) -> UInt32 {
        assert(isReadable(offset, 4))
        let word = unsafe UnsafeRawPointer(start).loadUnaligned(
            fromByteOffset: offset, as: UInt32.self)
        #if _endian(big)
        return word.byteSwapped
        #else
        return word
        #endif
    }

    /// Eight bytes as a little-endian word.
    @_transparent
    @usableFromInline func word(at offset: Int) -> UInt64 {
        assert(isReadable(offset, 8))
        let word = unsafe UnsafeRawPointer(start).loadUnaligned(
            fromByteOffset: offset, as: UInt64.self)
        // `littleEndian` is a function call in debug builds.
        #if _endian(big)
        return word.byteSwapped
        #else
        return word
        #endif
    }

    @_transparent
    @usableFromInline func isReadable(_ offset: Int, _ size: Int) -> Bool {
        UInt(bitPattern: offset) <= UInt(bitPattern: count &+ Self.padding &- size)
    }
}

// MARK: - Masks

// Words of one byte repeated eight times, for scans by words.
extension UInt64 {
    /// The bit that is never set in an ASCII byte.
    @_transparent @usableFromInline static var highBits: UInt64 { 0x8080_8080_8080_8080 }
    @_transparent @usableFromInline static var ones: UInt64 { 0x0101_0101_0101_0101 }
    /// The bit that, when cleared, turns a quote into 0x20, the byte after the control characters.
    @_transparent @usableFromInline static var quoteBits: UInt64 { 0x0202_0202_0202_0202 }
    /// The byte after 0x20, into which ``quoteBits`` turns a quote.
    @_transparent @usableFromInline static var afterQuotes: UInt64 { 0x2121_2121_2121_2121 }
    @_transparent @usableFromInline static var backslashes: UInt64 { 0x5C5C_5C5C_5C5C_5C5C }
    @_transparent @usableFromInline static var spaces: UInt64 { 0x2020_2020_2020_2020 }
}

// MARK: - Scans

// The scans are in the same file as the functions that they call for each word, so that those are
// inlined in debug builds too, which do not inline across files.
extension PaddedBytes {
    /// The offset of the first byte, from `first` on, that is a quote, a backslash or a control
    /// character.
    ///
    /// It tests eight bytes at a time for a byte that is zero or less than a value ("Bit Twiddling
    /// Hacks", S. E. Anderson). In each mask the lowest set bit marks a true match; bits above it
    /// may be false, which is why only the lowest of the union counts. None of the bytes searched
    /// for has its high bit set, so one mask excludes the bytes that have. With its bit of value 2
    /// cleared, the quote becomes the byte after the control characters, which stay below it.
    @inlinable @inline(__always)
    func endOfPlainText(from first: Int) -> Int {
        var offset = first
        while true {
            let word = word(at: offset)
            let controlOrQuote = (word ^ .quoteBits) &- .afterQuotes
            let backslash = (word ^ .backslashes) &- .ones
            let found = (controlOrQuote | backslash) & ~word & .highBits
            if found != 0 { return offset &+ found.trailingZeroBitCount &>> 3 }
            offset &+= 8
        }
    }

    /// The offset of the first byte, from `first` on, that is not JSON white space (RFC 8259,
    /// section 2).
    @_transparent
    @usableFromInline func endOfWhitespace(from first: Int) -> Int {
        self[first] > 0x20 ? first : endOfWhitespaceRun(from: first)
    }

    /// The offset of the first byte, from `first` on, that is not of an indentation: a line feed, if there is one,
    /// and spaces.
    @inlinable @inline(__always)
    func endOfIndentation(from first: Int) -> Int {
        if self[first] > 0x20 { return first }
        var offset = self[first] == .lineFeed ? first &+ 1 : first
        while true {
            let others = word(at: offset) ^ .spaces
            if others != 0 { return offset &+ others.trailingZeroBitCount &>> 3 }
            offset &+= 8
        }
    }

    @inline(never)
    @usableFromInline func endOfWhitespaceRun(from first: Int) -> Int {
        var offset = first
        while true {
            // Indented text has a line feed, and then many spaces in a row.
            if self[offset] == .lineFeed { offset &+= 1 }
            let others = word(at: offset) ^ .spaces
            offset &+= others == 0 ? 8 : others.trailingZeroBitCount &>> 3
            switch self[offset] {
            case .space, .lineFeed: continue
            case .carriageReturn, .tab: offset &+= 1
            default: return offset
            }
        }
    }

    /// The offset of the first byte, from `first` on, that is not ASCII, or the end.
    func endOfASCII(from first: Int) -> Int {
        var offset = first
        while offset < count,
            (word(at: offset) | word(at: offset &+ 8) | word(at: offset &+ 16)
                | word(at: offset &+ 24)) & .highBits == 0
        {
            offset &+= 32
        }
        while offset < count {
            let found = word(at: offset) & .highBits
            if found != 0 { return min(offset &+ found.trailingZeroBitCount &>> 3, count) }
            offset &+= 8
        }
        return count
    }
}
