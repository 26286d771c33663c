package import EventCatalog

/// How much of a catalog becomes types of Swift.
///
/// It counts what an author wrote: a property is one of a schema's `properties` that an event
/// reaches, once however many events do, or a value that the envelope has beside the payload. It is
/// typed unless it had to become raw JSON, whole or in its items or values; free-form JSON that the
/// schema itself leaves open is typed, and so is what the config has a type for. What is below raw
/// JSON is not counted. An event, or one of its versions, is fully typed when nothing that its payload
/// reaches had to become raw JSON. A reference that leads nowhere counts as raw JSON, whatever stands
/// beside it.
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
        package let cause: Cause
        /// The location of the schema.
        package let schema: CatalogLocation
        package let location: SourceLocation
    }

    /// Why a schema is raw JSON.
    package enum Cause: Hashable, Sendable {
        case untyped(CatalogProblem.Reason)
        case unknownReference
    }
}

extension CatalogCoverage.Cause: CustomStringConvertible {
    package var description: String {
        switch self {
        case .untyped(let reason): reason.rawValue
        case .unknownReference: "an unknown reference"
        }
    }
}

extension CatalogCoverage.Degradation {
    /// The degradation that a diagnostic is about, if it is about one.
    package init?(_ diagnostic: Diagnostic) {
        guard case .untypedSchema(let reason, let schema) = diagnostic.problem else { return nil }
        self.init(cause: .untyped(reason), schema: schema, location: diagnostic.location)
    }
}
