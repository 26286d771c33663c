import StrictJSON

extension JSONNumber {
    /// Compares the values of two numbers exactly, in time linear in their digits whatever their
    /// exponents are.
    func compared(to other: JSONNumber) -> NumberOrder {
        let (left, right) = (DecimalParts(text), DecimalParts(other.text))
        switch (left.sign, right.sign) {
        case (let first, let second) where first != second:
            return first < second ? .less : .greater
        case (0, _): return .equal
        case (-1, _): return left.magnitude(comparedTo: right).reversed
        default: return left.magnitude(comparedTo: right)
        }
    }

    /// Whether the number has no fraction: `1.0` and `10e-1` have none.
    var isInteger: Bool { DecimalParts(text).exponent >= 0 }
}

extension DecimalParts {
    /// -1, 0 or 1.
    var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }

    fileprivate func magnitude(comparedTo other: DecimalParts) -> NumberOrder {
        // The first digit is not zero, so the number with more places is greater.
        let places = Int64(digits.count) + exponent
        let otherPlaces = Int64(other.digits.count) + other.exponent
        if places != otherPlaces { return places < otherPlaces ? .less : .greater }
        for (digit, otherDigit) in zip(digits, other.digits) where digit != otherDigit {
            return digit < otherDigit ? .less : .greater
        }
        if digits.count == other.digits.count { return .equal }
        return digits.count < other.digits.count ? .less : .greater
    }
}
