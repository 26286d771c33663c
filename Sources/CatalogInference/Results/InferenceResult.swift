import EventCatalog
package import EventCodeGeneration
package import StrictJSON

/// What was inferred from messages.
package struct InferenceResult: Sendable {
    /// What is added to the catalog, in order; for a new catalog, to one without events.
    package let additions: [CatalogAddition]
    /// The catalog with the additions.
    package let text: [UInt8]
    /// What the generator makes of the catalog with the additions.
    package let output: GeneratorPipeline.Output
    /// Why each type was inferred, in order of the additions.
    package let reasons: [InferenceReason]
    /// The events that could not be used, or are not known although they were.
    package let remarks: [InferenceRemark]
    /// The additions as a JSON merge patch (RFC 7396).
    package let patch: JSONValue

    /// Whether all events are known to the catalog with the additions.
    package var isComplete: Bool { remarks.isEmpty && !output.diagnostics.hasErrors }
}
