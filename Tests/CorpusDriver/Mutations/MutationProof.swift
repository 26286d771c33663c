@_spi(Generated) package import WebhookEvents

/// Decodes mutants of samples, and compares the results with those of the oracle.
package struct MutationProof<Catalog: WebhookEvent> {
    private let oracle: Oracle
    private let samples: [WebhookMessage]

    /// The results of the mutants.
    package private(set) var count = MutationCount()

    /// - Parameters:
    ///   - catalog: The JSON of the catalog.
    ///   - samples: Messages that conform to the catalog.
    package init(catalog: JSONValue, samples: [WebhookMessage]) {
        oracle = Oracle(catalog: catalog)
        self.samples = samples
    }

    /// Runs the proof with every mutant, or with one of every `step`.
    package mutating func run(every step: Int = 1) throws {
        try SampleMutants(of: samples, oracle).forEach(every: step) { check($1) }
    }

    private mutating func check(_ mutant: Mutant) {
        count.mutants += 1
        let verdicts = oracle.verdicts(on: mutant.message.headers, mutant.body)
        if let path = mutant.change.path, oracle.chain.steps.isEmpty,
            verdicts.contains(where: { $0.verdict.judgement.doubts(at: path) })
        {
            count.doubtful += 1
        }
        let events: [Catalog]
        do {
            events = try Catalog.events(in: mutant.message)
        } catch {
            count.mistakes.append("\(mutant.change): threw \(error)")
            return
        }
        if events.count != verdicts.count {
            count.mistakes.append("\(mutant.change): \(events.count) events")
        }
        for (event, (body, verdict)) in zip(events, verdicts) {
            if let mistake = mistake(in: event, of: mutant.message, body, verdict) {
                count.mistakes.append("\(mutant.change): \(mistake)")
            }
        }
    }

    private mutating func mistake(
        in event: Catalog, of message: WebhookMessage, _ body: JSONValue, _ verdict: Verdict
    ) -> String? {
        let isKept =
            oracle.chain.isBatch
            ? event.message.headers == message.headers
                && (try? JSONValue(event.message.body)) == body
            : event.message == message
        guard isKept else { return "the message was not kept" }
        guard (try? event.encodedMessage()) == event.message else {
            return "the message is not encoded as it was received"
        }
        let content = event.content.event
        // Reads each property, which must not trap.
        _ = content.hashValue
        switch content {
        case is UnknownEvent:
            count.unknown += 1
            return verdict.mistakeInUnknown
        case let malformed as MalformedEvent:
            count.malformed += 1
            return verdict.mistake(in: malformed)
        default:
            count.known += 1
            return verdict.mistake(inKnown: event.type)
        }
    }
}

/// The results of mutants.
package struct MutationCount {
    package var mutants = 0
    package var known = 0
    package var malformed = 0
    package var unknown = 0
    /// The number of mutants for which the oracle accepts both known and malformed events.
    package var doubtful = 0
    /// The results that differ from those of the oracle.
    package var mistakes: [String] = []
}
