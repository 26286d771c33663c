package import WebhookEvents

/// The outcomes of samples, and of mutants of those that conform, which decoders of the same catalog must agree on.
package struct OutcomeLines {
    private let samples: [Sample]
    private let conforming: [Sample]
    private let mutants: SampleMutants

    /// - Parameters:
    ///   - samples: The samples, also those that do not conform.
    ///   - catalog: The JSON of the catalog.
    package init(of samples: [Sample], catalog: JSONValue) {
        self.samples = samples
        conforming = samples.filter(\.conforms)
        mutants = SampleMutants(of: conforming.map(\.message), Oracle(catalog: catalog))
    }

    /// Decodes each sample, and one of every `step` mutants.
    ///
    /// - Parameters:
    ///   - decode: The decoder.
    ///   - body: Called with a JSON array for each message: the name of the sample, the change to it, and the
    ///     outcome of each event.
    package func forEach(
        every step: Int = 1, decode: (WebhookMessage) throws -> [DecodedOutcome],
        _ body: (String) -> Void
    ) throws {
        func line(_ sample: Sample, _ change: String, _ message: WebhookMessage) {
            var outcomes: [String]
            do {
                outcomes = try decode(message).map(\.description)
            } catch {
                outcomes = ["refused: \(error)"]
            }
            let texts = [sample.file, change] + outcomes
            body(JSONValue.array(texts.map { .string($0) }).description)
        }
        for sample in samples { line(sample, "unchanged", sample.message) }
        try mutants.forEach(every: step) { index, mutant in
            line(conforming[index], mutant.change.description, mutant.message)
        }
    }
}
