extension Double {
    /// The nearest value to digits with a number of fraction digits; `nil` if it is not known without parsing their
    /// text.
    ///
    /// The division is rounded only once, because both numbers are exact.
    init?(_ digits: Int64, fraction: Int) {
        guard digits.magnitude <= 1 << 53, Self.powers.indices ~= fraction else { return nil }
        self = Double(digits) / Self.powers[fraction]
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18,
    ]
}
