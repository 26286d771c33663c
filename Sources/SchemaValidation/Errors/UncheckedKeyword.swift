package import StrictJSON

/// A keyword that could not be checked.
package struct UncheckedKeyword: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case unknownReference(String)
        case pattern(String)
        /// The expression takes too long to match.
        case longPattern(String)
        /// The keyword's value is not valid in JSON Schema.
        case invalidValue
        /// The divisor has more digits than are supported, or is not greater than 0.
        case divisor(JSONNumber)
    }

    package let keyword: String
    package let schema: DocumentLocation
    package let reason: Reason
}
