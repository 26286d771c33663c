import Testing

@testable import EventCodeGeneration

@Suite struct EvenPartsTests {
    @Test(
        "Elements are divided in order into parts of about the same size",
        arguments: [
            ([1, 1, 1, 1], 2, [0..<2, 2..<4]),
            ([4, 1, 1, 1, 1], 2, [0..<1, 1..<5]),
            ([1, 1, 1, 1, 4], 2, [0..<4, 4..<5]),
            ([9, 1], 3, [0..<1, 1..<2, 2..<2]),
            ([1], 1, [0..<1]),
            ([], 2, [0..<0, 0..<0]),
            ([5, 5, 5], 3, [0..<1, 1..<2, 2..<3]),
        ])
    func parts(sizes: [Int], count: Int, expected: [Range<Int>]) {
        #expect(EvenParts(sizes, count: count).ranges == expected)
    }

    @Test("The number of parts follows from the total size", arguments: [(100, 1), (16_000, 2)])
    func usualSize(lines: Int, count: Int) {
        #expect(EvenParts(Array(repeating: 10, count: lines / 10)).ranges.count == count)
    }
}
