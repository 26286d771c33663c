package import EventCatalog

/// The versions of event types, in the order of their cases.
package struct VersionsModel: Sendable {
    package var expression: RuntimeExpression
    package var versions: [(type: Int, name: String)]
    /// The types without a case for other versions.
    package var withoutDefault: [Int]
}
