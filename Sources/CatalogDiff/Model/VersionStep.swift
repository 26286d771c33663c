/// The part of a version number that a change raises (Semantic Versioning 2.0.0).
package enum VersionStep: String, Comparable, Sendable {
    case none, patch, minor, major

    private var rank: Int {
        switch self {
        case .none: 0
        case .patch: 1
        case .minor: 2
        case .major: 3
        }
    }

    package static func < (left: VersionStep, right: VersionStep) -> Bool {
        left.rank < right.rank
    }
}
