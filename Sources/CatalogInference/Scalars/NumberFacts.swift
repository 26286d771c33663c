import StrictJSON

/// What the numbers at one location have in common.
struct NumberFacts {
    private(set) var count = 0
    /// Whether all are integers in their usual spelling that fit in 64 bits.
    private(set) var areIntegers = true
    private(set) var areUnsigned = true
    private(set) var areDoubles = true
    private(set) var areDecimals = true
    /// Whether all are of the size of a time in seconds since 1970, from 2001 to 2100.
    private(set) var areSeconds = true
    private(set) var areMilliseconds = true

    private static let seconds: ClosedRange<Int64> = 1_000_000_000...4_102_444_800

    mutating func add(_ number: JSONNumber) {
        count += 1
        let isPlain = number.text.utf8.allSatisfy { $0.isDigit || $0 == 0x2D }
        let integer = isPlain ? number.integer(as: Int64.self) : nil
        areIntegers = areIntegers && integer != nil
        areUnsigned = areUnsigned && isPlain && number.integer(as: UInt64.self) != nil
        areDoubles = areDoubles && number.double != nil
        areDecimals = areDecimals && number.fitsDecimal()
        areSeconds = areSeconds && integer.map(Self.seconds.contains) == true
        areMilliseconds =
            areMilliseconds && integer.map { Self.seconds.contains($0 / 1_000) } == true
    }

    mutating func add(_ other: NumberFacts) {
        count += other.count
        areIntegers = areIntegers && other.areIntegers
        areUnsigned = areUnsigned && other.areUnsigned
        areDoubles = areDoubles && other.areDoubles
        areDecimals = areDecimals && other.areDecimals
        areSeconds = areSeconds && other.areSeconds
        areMilliseconds = areMilliseconds && other.areMilliseconds
    }
}
