/// The set of characters of a class or an escape of a regular expression.
struct ScalarSet: Sendable {
    var ranges: [ClosedRange<UInt32>] = []
    var properties: [(property: ScalarProperty, isNegated: Bool)] = []
    /// Sets inside the class, such as `\W` in `[\W_]`.
    var subsets: [ScalarSet] = []
    var isNegated = false

    init(_ ranges: [ClosedRange<UInt32>] = [], isNegated: Bool = false) {
        self.ranges = ranges
        self.isNegated = isNegated
    }

    init(_ scalar: Unicode.Scalar) {
        ranges = [scalar.value...scalar.value]
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isMember =
            ranges.contains { $0.contains(scalar.value) }
            || properties.contains { $0.property.contains(scalar) != $0.isNegated }
            || subsets.contains { $0.contains(scalar) }
        return isMember != isNegated
    }

    /// A character of the set, preferably a letter or a digit; `nil` if none is found.
    var example: Unicode.Scalar? {
        let plain = (ranges.map(\.lowerBound) + [0x61, 0x41, 0x30, 0x5F, 0x2D, 0x20])
            .compactMap(Unicode.Scalar.init)
        let sorted = plain.filter(ScalarSet.word.contains) + plain
        return sorted.first(where: contains)
            ?? (0x21...0x24FF).lazy.compactMap(Unicode.Scalar.init).first(where: contains)
    }
}

extension ScalarSet {
    static let digit = ScalarSet([0x30...0x39])
    static let word = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    /// `WhiteSpace` and `LineTerminator` (ECMA-262, sections 12.2 and 12.3).
    static let space = ScalarSet([
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
        0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ])
    /// All but line terminators.
    static let dot = ScalarSet(
        [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029], isNegated: true)

    /// The set of the escapes `\d`, `\w` and `\s`, and of their capital opposites.
    init?(classEscape letter: Unicode.Scalar) {
        switch letter {
        case "d", "D": self = .digit
        case "w", "W": self = .word
        case "s", "S": self = .space
        default: return nil
        }
        isNegated = letter.value < 0x61
    }
}
