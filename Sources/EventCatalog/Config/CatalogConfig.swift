/// What concerns Swift alone, so that a provider's catalog need not be edited for it: the contents of
/// `NAME.events.swift.json`, beside `NAME.events.json`.
///
/// Its names and types for places of the catalog are in what is read from there: ``CatalogOverlay``.
package struct CatalogConfig: Sendable {
    package var access: AccessLevel?
    /// What generated names begin with, instead of what the catalog says.
    package var typePrefix: SwiftNameEntry?
    /// The modules of the Swift types in `types`.
    package var imports: [SwiftNameEntry] = []
    /// The types of the user's own that stand for schemas.
    package var swiftTypes: [SwiftTypeEntry] = []
    package var grouping: Grouping?
    package var hasExamples = true
    /// Where the config asks for enums that may gain cases without breaking other packages.
    package var nonexhaustive: Int?

    /// How events are put into enums of their own.
    package struct Grouping: Sendable {
        /// What separates the parts of a type's name.
        package var separator = "."
        /// How many parts, from the left, make a group's name.
        package var parts = 1
    }
}
