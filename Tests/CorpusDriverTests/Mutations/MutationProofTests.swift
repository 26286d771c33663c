import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@testable import CorpusDriver

@Suite struct MutationProofTests {
    private static func proof(_ catalog: String) throws -> MutationProof<CheckoutEvent> {
        MutationProof(
            catalog: try JSONValue(Array(catalog.utf8)), samples: CheckoutEvent.exampleMessages)
    }

    @Test("Each mutant of an example is decoded as the catalog describes it")
    func checkout() throws {
        var proof = try Self.proof(CheckoutCatalog.text())
        try proof.run()
        #expect(proof.count.mistakes.isEmpty, "\(proof.count.mistakes.prefix(10))")
        #expect(proof.count.mutants > 500)
        #expect(proof.count.known > 0)
        #expect(proof.count.malformed > 0)
        #expect(proof.count.unknown > 0)
        #expect(proof.count.doubtful == 0)
    }

    @Test(
        "Code that does not match the catalog is detected",
        arguments: [
            (#""required": ["id""#, #""required": ["currency""#),
            (#""confirm": {"#, #""confirmed": {"#),
            (#""checkout.session.paid""#, #""checkout.session.sent""#),
            ("#/data/object", "#/data"),
        ])
    func otherCatalog(text: String, replacement: String) throws {
        let catalog = try CheckoutCatalog.text()
        #expect(catalog.contains(text))
        var proof = try Self.proof(catalog.replacingOccurrences(of: text, with: replacement))
        try proof.run()
        #expect(!proof.count.mistakes.isEmpty)
    }
}
