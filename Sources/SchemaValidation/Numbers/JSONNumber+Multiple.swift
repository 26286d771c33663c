import StrictJSON

extension JSONNumber {
    /// Whether this number is an exact integral multiple of another; `nil` if the other one is not
    /// positive or has more than 18 significant digits.
    ///
    /// With `a × 10^p` and `b × 10^q`, whose `a` and `b` do not end in a zero: it is one if
    /// `a × 10^(p-q)` is divisible by `b`, and never where `p < q`. Powers are reduced modulo `b`, so
    /// that a huge exponent takes no longer than a small one.
    func isMultiple(of divisor: JSONNumber) -> Bool? {
        let (value, unit) = (DecimalParts(text), DecimalParts(divisor.text))
        guard unit.sign > 0, unit.digits.count <= 18 else { return nil }
        if value.sign == 0 { return true }
        guard value.exponent >= unit.exponent else { return false }
        let modulus = Modulus(unit.digits.reduce(0) { $0 * 10 + UInt64($1) })
        let digits = value.digits.reduce(0) {
            modulus.sum(modulus.product($0, 10), UInt64($1))
        }
        let power = modulus.power(of: 10, UInt64(value.exponent - unit.exponent))
        return modulus.product(digits, power) == 0
    }
}

/// Modular arithmetic with a modulus of at most 18 digits.
private struct Modulus {
    let divisor: UInt64

    init(_ divisor: UInt64) { self.divisor = divisor }

    func sum(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first % divisor + second % divisor) % divisor
    }

    func product(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let product = (first % divisor).multipliedFullWidth(by: second % divisor)
        return divisor.dividingFullWidth((product.high, product.low)).remainder
    }

    func power(of base: UInt64, _ exponent: UInt64) -> UInt64 {
        var (result, square, rest) = (1 % divisor, base, exponent)
        while rest > 0 {
            if rest & 1 == 1 { result = product(result, square) }
            square = product(square, square)
            rest >>= 1
        }
        return result
    }
}
