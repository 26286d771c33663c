/// Bytes that are written one after the other, in memory of their own.
///
/// ## Invariants
///
/// 1. `start` points to `capacity` bytes that only this value owns. The first `count` of them are
///    initialized.
/// 2. Every function that writes has reserved what it writes, and one word more: copies are made by
///    words, of which the last may extend beyond the end.
@safe
struct ByteBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// The number of bytes written so far.
    private(set) var count = 0

    /// The number of bytes that a copy may write beyond the end.
    private static let slack = 8

    /// - Parameter capacity: The expected number of bytes.
    init(capacity: Int) {
        self.capacity = max(capacity, 0) + 2 * Self.slack
        unsafe start = UnsafeMutablePointer.allocate(capacity: self.capacity)
    }

    deinit {
        unsafe start.deallocate()
    }

    /// The bytes written so far.
    var array: [UInt8] {
        unsafe Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// The bytes written so far, which are UTF-8, as a string.
    var string: String {
        unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The bytes written so far as a string, if all that was written are ranges of valid texts and scalars.
    var validString: String {
        let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
        guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) else {
            return unsafe String(decoding: bytes, as: UTF8.self)
        }
        return unsafe String(copying: UTF8Span(unchecked: bytes.span))
    }

    @inline(__always)
    private mutating func reserve(_ size: Int) {
        if capacity &- count < size &+ Self.slack { grow(size) }
    }

    @inline(never)
    private mutating func grow(_ size: Int) {
        let larger = max(count + size + Self.slack, capacity + capacity / 2)
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        unsafe copy.update(from: start, count: count)
        unsafe start.deallocate()
        unsafe start = copy
        capacity = larger
    }
}

// MARK: - Bytes

extension ByteBuffer {
    /// Appends a byte.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe start[count] = byte
        count &+= 1
    }

    /// Appends the UTF-8 of a scalar.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { return append(UInt8(truncatingIfNeeded: scalar.value)) }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
    }

    /// Appends the bytes of an array.
    mutating func append(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
    }

    /// Appends the bytes of a range, clamped to the text.
    @inline(__always)
    mutating func append(_ range: Range<Int>, of text: PaddedBytes) {
        let range = text.clampedRange(range)
        let size = range.size
        reserve(size)
        let source = unsafe UnsafeRawPointer(text.start + range.lowerBound)
        let target = unsafe UnsafeMutableRawPointer(start + count)
        if size > 64 {
            unsafe target.copyMemory(from: source, byteCount: size)
        } else {
            // The last word may extend into the padding of the text.
            var offset = 0
            while offset < size {
                let word = unsafe source.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                unsafe target.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
                offset &+= 8
            }
        }
        count &+= size
    }

    @unsafe private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        unsafe (start + count).update(from: source, count: bytes.count)
        count &+= bytes.count
    }

    /// Appends the decimal digits of a number, with zeros in front up to a width.
    @inline(__always)
    mutating func append(digits value: UInt64, width: Int = 1) {
        let size = max(value.digitCount, width)
        reserve(size)
        var rest = value
        var offset = count &+ size
        while offset > count {
            offset &-= 1
            let quotient = rest / 10
            unsafe start[offset] = .digit0 &+ UInt8(truncatingIfNeeded: rest &- quotient &* 10)
            rest = quotient
        }
        count &+= size
    }
}

extension UInt64 {
    /// The number of decimal digits.
    @inline(__always)
    var digitCount: Int {
        var (count, bound) = (1, UInt64(10))
        while self >= bound, count < 20 {
            count &+= 1
            let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
            bound = overflow ? .max : next
        }
        return count
    }
}

// MARK: - Strings

extension ByteBuffer {
    /// Appends the UTF-8 of a string up to its first character that needs an escape in JSON.
    ///
    /// - Parameter first: The offset in bytes at which to begin.
    /// - Returns: The offset and the byte of that character; `nil` at the end of the string.
    @inline(__always)
    mutating func appendPlain(_ text: inout String, from first: Int) -> (offset: Int, byte: UInt8)?
    {
        text.withUTF8 { bytes in
            let stop = unsafe copyPlain(bytes, from: first)
            return unsafe stop < bytes.count ? (stop, bytes[stop]) : nil
        }
    }

    /// Copies bytes up to the first one that needs an escape, and returns its offset.
    @unsafe private mutating func copyPlain(
        _ bytes: UnsafeBufferPointer<UInt8>, from first: Int
    ) -> Int {
        guard let source = unsafe UnsafeRawPointer(bytes.baseAddress) else { return 0 }
        reserve(bytes.count &- first)
        let target = unsafe UnsafeMutableRawPointer(start + count - first)
        var offset = first
        while offset &+ 8 <= bytes.count {
            let word = unsafe source.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            unsafe target.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
            if let found = word.littleEndian.firstEscaped {
                count &+= offset &+ found &- first
                return offset &+ found
            }
            offset &+= 8
        }
        while offset < bytes.count, unsafe bytes[offset].isPlain {
            unsafe target.storeBytes(of: bytes[offset], toByteOffset: offset, as: UInt8.self)
            offset &+= 1
        }
        count &+= offset &- first
        return offset
    }
}

extension UInt64 {
    /// The position of the first of eight bytes that is a quote, a backslash or a control character:
    /// see ``PaddedBytes/endOfPlainText(from:)``.
    @inline(__always)
    fileprivate var firstEscaped: Int? {
        let controlOrQuote = (self ^ 0x0202_0202_0202_0202) &- 0x2121_2121_2121_2121
        let backslash = (self ^ 0x5C5C_5C5C_5C5C_5C5C) &- 0x0101_0101_0101_0101
        let found = (controlOrQuote | backslash) & ~self & 0x8080_8080_8080_8080
        return found == 0 ? nil : found.trailingZeroBitCount &>> 3
    }
}

extension UInt8 {
    /// Whether a byte of a JSON string needs no escape (RFC 8259, section 7).
    @inline(__always)
    fileprivate var isPlain: Bool { self >= 0x20 && self != .quote && self != .backslash }
}
