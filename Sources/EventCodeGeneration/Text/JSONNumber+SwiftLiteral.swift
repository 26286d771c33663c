import StrictJSON

extension JSONNumber {
    /// The literal of an `Int64` or of a `Double` with exactly this value; `nil` if there is none.
    var swiftLiteral: String? {
        if let integer = integer(as: Int64.self) { return String(integer) }
        guard let double, JSONNumber(double) == self else { return nil }
        return double.description
    }
}
