/// Whose code a change affects.
package enum View: String, CaseIterable, Sendable {
    /// The code of the old catalog, which gets messages of the new one.
    case receive
    /// The code of the new catalog, which gets recorded messages of the old one.
    case replay
    /// Swift code that was written against what the old catalog generates.
    case source
}
