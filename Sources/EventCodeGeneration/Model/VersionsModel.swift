import EventCatalog

/// The versions of event types, in the order of their cases.
struct VersionsModel {
    var expression: RuntimeExpression
    var versions: [(type: Int, name: String)]
    /// The types without a case for other versions.
    var withoutDefault: [Int]
}
