import EventCatalog
import StrictJSON

/// An expression, with its known values in each event.
struct DiscriminatorCandidate {
    var expression: RuntimeExpression
    var rank: Int?
    var stated: [[String]?]
    var shown: [[String]?]
    /// Whether the `discriminator` of a body's schema names it.
    var isNamed: Bool

    /// Whether it is a field of the message itself, with a name that only event types have.
    var isCertain: Bool { depth == 1 && rank.map { $0 <= TypeNames.lastCertain } ?? false }

    var depth: Int {
        if case .payload(let pointer) = expression { pointer.tokens.count } else { 1 }
    }
}
