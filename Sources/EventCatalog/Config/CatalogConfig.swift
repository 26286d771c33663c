/// The Swift-specific settings of a catalog, kept apart so that a provider's catalog need not be
/// edited: the contents of `NAME.events.swift.json`, beside `NAME.events.json`.
///
/// ``CatalogOverlay`` has the settings that belong to a location of the catalog.
package struct CatalogConfig: Sendable {
    package var access: AccessLevel?
    /// The prefix of generated names, instead of the catalog's.
    package var typePrefix: SwiftNameEntry?
    /// The modules of the Swift types in `types`.
    package var imports: [SwiftNameEntry] = []
    /// The user's own types for schemas.
    package var swiftTypes: [SwiftTypeEntry] = []
    package var grouping: Grouping?
    /// Whether no property is required, whatever schemas say.
    package var areAllOptional = false
    /// The events to generate; `nil` for all.
    package var selection: EventSelection?
    package var hasExamples = true
    /// The offset of the setting for enums that may gain cases without breaking other packages.
    package var nonexhaustive: Int?
    /// Whether names of the standard library and of Foundation are qualified by their modules.
    package var isQualified = false
    /// Whether each generation prints which declarations it changes.
    package var printsChanges = false

    /// How events are grouped into enums of their own.
    package struct Grouping: Sendable {
        /// The separator between the parts of an event type.
        package var separator = "."
        /// The number of leading parts that form a group's name.
        package var parts = 1
    }
}
