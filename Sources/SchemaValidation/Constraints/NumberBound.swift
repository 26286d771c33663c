package import StrictJSON

/// A bound for numbers.
package struct NumberBound: Hashable, Sendable {
    package enum Relation: String, Hashable, Sendable {
        case atLeast = "at least"
        case moreThan = "more than"
        case atMost = "at most"
        case lessThan = "less than"
    }

    package let relation: Relation
    package let limit: JSONNumber

    /// Whether a number is within the bound, compared exactly.
    func contains(_ number: JSONNumber) -> Bool {
        let order = number.compared(to: limit)
        return switch relation {
        case .atLeast: order != .less
        case .moreThan: order == .greater
        case .atMost: order != .greater
        case .lessThan: order == .less
        }
    }
}
