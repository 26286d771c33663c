import CorpusDriver
import Foundation
import StrictJSON
import TestSupport
import Testing
@_spi(Generated) import WebhookEvents

/// The mutation proof for each way in which a message may contain its event.
@Suite struct MutatedFormTests {
    @Test("Each mutant of an update is decoded as the key that is present requires")
    func presentKey() throws {
        try prove(
            BotEvent.self, "bot",
            [
                #"{"update_id":7,"message":{"message_id":1,"text":null,"reply_to":{"message_id":3}}}"#,
                #"{"callback_query":{"id":"q","message":{"message_id":1}}}"#,
                #"{"edited_message":{"message_id":1},"update_id":8}"#, #"{"stopped":true}"#,
            ])
    }

    private func prove<Catalog: WebhookEvent>(
        _ type: Catalog.Type, _ name: String, _ bodies: [String]
    ) throws {
        let file = PackageFolder.root.appending(
            path: "Tests/WebhookEventsTests/Fixtures/Catalogs/\(name).events.json")
        let catalog = try JSONValue([UInt8](Data(contentsOf: file)))
        var proof = MutationProof<Catalog>(
            catalog: catalog, samples: bodies.map { WebhookMessage(body: $0) })
        try proof.run()
        let count = proof.count
        #expect(count.mistakes.isEmpty, "\(count.mistakes.prefix(10))")
        #expect(count.known > 0 && count.malformed > 0 && count.unknown > 0)
        #expect(count.mutants > 150 && count.doubtful == 0)
    }
}
