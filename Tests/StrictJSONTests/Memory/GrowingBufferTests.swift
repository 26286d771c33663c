@_spi(Reading) import StrictJSON
import Testing

@Suite struct GrowingBufferTests {
    private func elements(of buffer: borrowing GrowingBuffer<Int32>) -> [Int32] {
        var elements: [Int32] = []
        for index in 0..<buffer.count { elements.append(buffer[index]) }
        return elements
    }

    @Test("Elements keep their order and values while the buffer grows", arguments: [0, 1, 3, 100])
    func growth(capacity: Int) {
        var buffer = GrowingBuffer<Int32>(capacity: capacity)
        for value in 0..<50 as Range<Int32> { buffer.append(value) }
        buffer.append(repeating: -1, count: 70)
        buffer[0] = 7
        #expect(elements(of: buffer) == [7] + Array(1..<50) + Array(repeating: -1, count: 70))
    }

    @Test("The last elements are moved to the end of another buffer", arguments: [0, 2, 5])
    func moving(index: Int) {
        var buffer = GrowingBuffer<Int32>(capacity: 0)
        var other = GrowingBuffer<Int32>(capacity: 0)
        other.append(9)
        for value in 0..<5 as Range<Int32> { buffer.append(value) }
        buffer.move(from: index, to: &other)
        #expect(elements(of: buffer) == Array(0..<Int32(index)))
        #expect(elements(of: other) == [9] + Array(Int32(index)..<5))
    }

    @Test("A copy does not change with the original")
    func copies() {
        var buffer = GrowingBuffer<Int32>(capacity: 2)
        #expect(buffer.copy().count == 0)
        for value in 0..<5 as Range<Int32> { buffer.append(value) }
        let copy = buffer.copy()
        buffer.removeAll(from: 1)
        buffer.append(8)
        #expect(elements(of: buffer) == [0, 8])
        #expect(elements(of: copy) == [0, 1, 2, 3, 4])
    }
}
