/// A JSON number with all its original digits.
///
/// Two numbers are equal when their values are equal: `1`, `1.0` and `10e-1` are equal.
public struct JSONNumber: Sendable {
    /// The number as JSON text, such as `100.15` or `1e400`.
    public let text: String

    init(verified text: String) {
        self.text = text
    }

    /// Creates a number from an integer.
    public init(_ value: some FixedWidthInteger) {
        text = String(value)
    }

    /// Creates a number from a finite floating-point value; `nil` for infinities and NaN.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = value.description
    }

    /// The value as a `Double`, correctly rounded; `nil` if its magnitude exceeds the largest
    /// finite `Double`.
    public var double: Double? {
        Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    /// The number of digits from the first to the last nonzero digit.
    public var significantDigits: Int { DecimalParts(text).digits.count }

    /// The same value with an exponent of at most `limit`: a larger exponent is expanded by
    /// appending zeros.
    ///
    /// - Returns: `nil` when that requires more than `digits` digits.
    package func withExponent(atMost limit: Int64, digits count: Int) -> JSONNumber? {
        let parts = DecimalParts(text)
        let zeros = max(parts.exponent - limit, 0)
        guard parts.digits.count <= count, zeros <= count - parts.digits.count else { return nil }
        let digits = parts.digits + repeatElement(0, count: Int(zeros))
        return JSONNumber(
            verified: "\(parts.isNegative ? "-" : "")\(digits.map { String($0) }.joined())"
                + "e\(parts.exponent - zeros)")
    }

    /// The digits as an integer, and the number of fraction digits, without trailing zeros; `nil`
    /// for a number with an exponent, or of more than 18 bytes.
    package var plainDecimal: (digits: Int64, fraction: Int)? {
        guard text.utf8.count <= PlainDecimal.longest else { return nil }
        var decimal = PlainDecimal()
        for byte in text.utf8 where !decimal.take(byte) { return nil }
        return decimal.parts
    }

    /// The value as an integer; `nil` when it has a fraction or is out of range.
    public func integer<Integer: FixedWidthInteger>(
        as type: Integer.Type = Integer.self
    ) -> Integer? {
        let parts = DecimalParts(text)
        guard 0...40 ~= parts.exponent, parts.digits.count <= 40 - parts.exponent else {
            return nil
        }
        var value: Integer = 0
        for digit in parts.digits + repeatElement(0, count: Int(parts.exponent)) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let digit = Integer(digit)
            let (sum, carry) =
                parts.isNegative
                ? product.subtractingReportingOverflow(digit)
                : product.addingReportingOverflow(digit)
            guard !overflow, !carry else { return nil }
            value = sum
        }
        return value
    }
}

extension JSONNumber: Hashable {
    /// Whether two numbers have the same value.
    public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        left.text == right.text || DecimalParts(left.text) == DecimalParts(right.text)
    }

    /// Hashes the value.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(DecimalParts(text))
    }
}
