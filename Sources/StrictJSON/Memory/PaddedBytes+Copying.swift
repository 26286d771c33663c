// Copies of ranges of a text.
extension PaddedBytes {
    /// A range, clamped to the text.
    @inline(__always)
    func clampedRange(_ range: Range<Int>) -> Range<Int> {
        let first = min(max(range.lowerBound, 0), count)
        return first..<min(max(range.upperBound, first), count)
    }

    private func bytes(in range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        let range = clampedRange(range)
        return unsafe UnsafeBufferPointer(start: start + range.lowerBound, count: range.size)
    }

    /// The bytes of a range, clamped to the text, as an array.
    func array(of range: Range<Int>) -> [UInt8] {
        unsafe Array(bytes(in: range))
    }

    /// Calls `body` with the bytes of a range, clamped to the text.
    @inline(__always)
    func withBytes<Result>(of range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result {
        unsafe body(bytes(in: range).span)
    }

    /// The string in a range of a UTF-8 text. The range must begin and end at ASCII bytes.
    func string(in range: Range<Int>, isASCII: Bool) -> String {
        let buffer = unsafe bytes(in: range)
        guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) else {
            return unsafe String(decoding: buffer, as: UTF8.self)
        }
        return unsafe String(
            copying: UTF8Span(unchecked: buffer.span, isKnownASCII: isASCII))
    }
}

extension Range<Int> {
    /// The number of integers in the range. The generic `count` takes hundreds of instructions in debug
    /// builds.
    @_transparent
    var size: Int { upperBound &- lowerBound }
}
