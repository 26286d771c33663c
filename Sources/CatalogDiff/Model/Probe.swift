import StrictJSON

/// A message that may show that a change breaks code.
struct Probe: Sendable {
    /// The view that it is for, which determines whose message it is: that of the new catalog in `receive`,
    /// and that of the old one in `replay`.
    let view: View
    let site: Site
    let leaf: Leaf
    /// What happens to such a message, such as `malformed when absent`.
    let effect: String

    enum Leaf: Sendable {
        case value(JSONValue)
        /// The smallest object without a property.
        case without(String)
        /// The smallest value.
        case smallest
    }
}
