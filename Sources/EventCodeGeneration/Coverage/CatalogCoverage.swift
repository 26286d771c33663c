package import EventCatalog

/// How much of a catalog becomes types of Swift.
///
/// It counts what an author wrote: a property is one of a schema's `properties` that an event
/// reaches, once however many events do. It is typed unless it had to become raw JSON, whole or in
/// its items or values; free-form JSON that the schema itself leaves open is typed. What is below raw
/// JSON is not counted. An event is fully typed when nothing that it reaches had to become raw JSON.
package struct CatalogCoverage: Hashable, Sendable {
    package var events = Share()
    package var properties = Share()
    /// What had to become raw JSON, in order of position.
    package var degraded: [Degradation] = []

    package struct Share: Hashable, Sendable {
        package var total = 0
        package var typed = 0

        package init() {}

        mutating func count(isTyped: Bool) {
            total += 1
            typed += isTyped ? 1 : 0
        }
    }

    package struct Degradation: Hashable, Sendable {
        package let reason: CatalogProblem.Reason
        /// The JSON pointer to the schema in the catalog.
        package let pointer: String
        package let location: SourceLocation
    }
}

extension CatalogCoverage.Degradation {
    /// The degradation that a diagnostic is about, if it is about one.
    init?(_ diagnostic: Diagnostic) {
        guard case .untypedSchema(let reason, let pointer) = diagnostic.problem else { return nil }
        self.init(reason: reason, pointer: pointer, location: diagnostic.location)
    }
}
