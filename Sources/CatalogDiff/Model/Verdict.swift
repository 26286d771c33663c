/// How a change affects the code of one view.
package struct Verdict: Hashable, Sendable {
    package enum Level: String, Comparable, Sendable {
        /// Nothing is different.
        case none
        /// Something is different that breaks little or no code: an unknown value, a missing method, another
        /// name of a nested type.
        case soft
        /// Events are malformed or unknown that were not, or code does not compile.
        case breaks = "break"

        private var rank: Int {
            switch self {
            case .none: 0
            case .soft: 1
            case .breaks: 2
            }
        }

        package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
    }

    package let level: Level
    /// What happens, such as `malformed when absent`; empty if nothing does.
    package let effect: String

    static let none = Verdict(level: .none, effect: "")

    static func soft(_ effect: String) -> Verdict { Verdict(level: .soft, effect: effect) }

    static func breaks(_ effect: String) -> Verdict { Verdict(level: .breaks, effect: effect) }
}
