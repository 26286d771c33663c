import CatalogDecoding
import CheckoutEvents
import EventCatalog
import EventCodeGeneration
import Foundation
import Testing
import WebhookEvents

@testable import CorpusDriver
@testable import catalog_driver

@Suite struct OutcomeLinesTests {
    /// The outcomes of the examples of the Checkout catalog and of their mutants.
    private static func lines(
        _ decode: (WebhookMessage) throws -> [DecodedOutcome]
    ) throws -> [String] {
        let samples = CheckoutEvent.exampleMessages.enumerated().map { index, message in
            Sample(file: "\(index)", event: "", conforms: true, message: message)
        }
        let catalog = try JSONValue(Array(CheckoutCatalog.text().utf8))
        var lines: [String] = []
        try OutcomeLines(of: samples, catalog: catalog).forEach(decode: decode) { lines.append($0) }
        return lines
    }

    private static func lines(ofCatalog text: String) throws -> [String] {
        let file = SourceFile(path: "checkout.events.json", bytes: Array(text.utf8))
        let decoder = try #require(CatalogDecoder(GeneratorPipeline().generate(file)))
        return try lines { try decoder.events(in: $0).map { DecodedOutcome($0) } }
    }

    private static func generatedLines() throws -> [String] {
        try lines { try CheckoutEvent.events(in: $0).map { DecodedOutcome($0) } }
    }

    @Test("Generated code and the decoder that a catalog drives agree on each mutant")
    func agreement() throws {
        let generated = try Self.generatedLines()
        let described = try Self.lines(ofCatalog: CheckoutCatalog.text())
        #expect(generated.count > 500)
        #expect(generated.count == described.count)
        for (first, second) in zip(generated, described) where first != second {
            Issue.record("\(first) and \(second)")
        }
        for kind in ["known", "unknown", "malformed"] {
            #expect(generated.contains { $0.contains("\"\(kind) ") }, "\(kind)")
        }
    }

    @Test(
        "A decoder of another catalog does not agree",
        arguments: [
            (#""required": ["id""#, #""required": ["currency""#),
            (#""confirm": {"#, #""confirmed": {"#),
            (#""checkout.session.paid""#, #""checkout.session.sent""#),
            ("payload#/created_at", "payload#/updated_at"),
        ])
    func otherCatalog(text: String, replacement: String) throws {
        let catalog = try CheckoutCatalog.text()
        try #require(catalog.contains(text))
        let other = catalog.replacingOccurrences(of: text, with: replacement)
        #expect(try Self.generatedLines() != Self.lines(ofCatalog: other))
    }
}
