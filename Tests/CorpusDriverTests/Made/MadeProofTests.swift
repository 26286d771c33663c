import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@testable import CorpusDriver

@Suite struct MadeProofTests {
    private static func proof(_ catalog: String) throws -> MadeProof<CheckoutEvent> {
        MadeProof(catalog: try JSONValue(Array(catalog.utf8)))
    }

    @Test("Created and changed events are written as the catalog describes them")
    func checkout() throws {
        var proof = try Self.proof(CheckoutCatalog.text())
        var bodies = 0
        proof.run(events: 20, changes: 30) { _, _ in bodies += 1 }
        #expect(proof.count.mistakes.isEmpty, "\(proof.count.mistakes.prefix(3))")
        #expect(proof.count.events == 120)
        #expect(bodies == 120)
        #expect(proof.count.changes > 1_000)
    }

    @Test(
        "Code that does not match the catalog is detected",
        arguments: [
            (#""confirm": {"#, #""confirmed": {"#), (#""checkout.session.paid""#, #""paid""#),
            ("#/data/object", "#/data"), (#"payload#/id""#, #"payload#/identifier""#),
        ])
    func otherCatalog(text: String, replacement: String) throws {
        let catalog = try CheckoutCatalog.text()
        #expect(catalog.contains(text))
        var proof = try Self.proof(catalog.replacingOccurrences(of: text, with: replacement))
        proof.run(events: 4, changes: 4) { _, _ in }
        #expect(!proof.count.mistakes.isEmpty)
    }
}
