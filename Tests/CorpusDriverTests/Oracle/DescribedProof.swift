import CatalogDecoding
import EventCatalog
import EventCodeGeneration
import Testing
import WebhookEvents

@testable import CorpusDriver

/// Decodes messages and their mutants with the decoder that a catalog drives, and compares the results with
/// those of the oracle. It agrees with generated code, and needs none.
struct DescribedProof {
    private(set) var known = 0
    private(set) var malformed = 0
    private(set) var unknown = 0
    private(set) var mistakes: [String] = []

    /// - Parameters:
    ///   - text: The JSON of the catalog.
    ///   - oracleText: The JSON that the oracle reads.
    ///   - step: One of every `step` mutants is decoded.
    init(
        catalog text: String, oracle oracleText: String, _ messages: [WebhookMessage],
        every step: Int = 1
    ) throws {
        let file = SourceFile(path: "invented.events.json", bytes: Array(text.utf8))
        let output = GeneratorPipeline().generate(file)
        let decoder = try #require(CatalogDecoder(output), "\(output.diagnostics)")
        let oracle = Oracle(catalog: try JSONValue(Array(oracleText.utf8)))
        for message in messages {
            try check(message, oracle.body(of: message), "unchanged", decoder, oracle)
        }
        try SampleMutants(of: messages, oracle).forEach(every: step) { _, mutant in
            try check(
                mutant.message, mutant.body, mutant.change.description, decoder, oracle)
        }
    }

    private mutating func check(
        _ message: WebhookMessage, _ body: JSONValue, _ change: String, _ decoder: CatalogDecoder,
        _ oracle: Oracle
    ) throws {
        let events = try decoder.events(in: message)
        let verdicts = oracle.verdicts(on: message.headers, body)
        if events.count != verdicts.count { mistakes.append("\(change): \(events.count) events") }
        for (event, verdict) in zip(events, verdicts.map(\.verdict)) {
            if let mistake = mistake(in: event, verdict) {
                let text = String(decoding: message.body, as: UTF8.self)
                mistakes.append("\(change): \(mistake), in \(text)")
            }
        }
    }

    private mutating func mistake(in event: DescribedEvent, _ verdict: Verdict) -> String? {
        switch event {
        case .known(let event):
            known += 1
            return verdict.mistake(inKnown: event.typeName)
        case .unknown:
            unknown += 1
            return verdict.mistakeInUnknown
        case .malformed(let event):
            malformed += 1
            return verdict.mistake(in: event)
        }
    }
}
