package import EventCatalog

/// The share of a catalog that is typed in Swift.
///
/// It counts what an author wrote: a property is one of a schema's `properties` that any number of
/// events use, or an attribute of the envelope. It is typed unless it, its items or its values had
/// to become raw JSON; free-form JSON that the schema itself leaves open is typed, and so is a
/// value with a type from the config. Nothing inside raw JSON is counted. An event, or one of its
/// versions, is fully typed if no part of its payload had to become raw JSON. A reference that
/// cannot be resolved counts as raw JSON, and so does a schema of which only ignored keywords say
/// more than that it is any value, object or array.
package struct CatalogCoverage: Hashable, Sendable {
    package var events = Share()
    package var properties = Share()
    /// The schemas that had to become raw JSON, in order of position.
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
        /// A keyword that the generator does not understand, and nothing beside it that has a type.
        case ignoredKeyword(String)
    }
}

extension CatalogCoverage.Cause: CustomStringConvertible {
    package var description: String {
        switch self {
        case .untyped(let reason): reason.rawValue
        case .unknownReference: "an unknown reference"
        case .ignoredKeyword(let name): "'\(name)', which is ignored"
        }
    }
}

extension CatalogCoverage.Degradation {
    /// The degradation that a diagnostic reports, if it reports one.
    package init?(_ diagnostic: Diagnostic) {
        guard case .untypedSchema(let reason, let schema) = diagnostic.problem else { return nil }
        self.init(cause: .untyped(reason), schema: schema, location: diagnostic.location)
    }
}
