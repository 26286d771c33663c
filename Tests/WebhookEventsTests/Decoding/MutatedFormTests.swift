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

    @Test("Each mutant of a nested batch affects only the events that contain it")
    func nestedBatch() throws {
        try prove(
            FeedEvent.self, "feed",
            [
                #"""
                {"object":"page","entry":[
                  {"id":"p1","time":5,"tries":1,"changes":[{"field":"feed","value":{"item":"a","likes":1}},{"field":"new"}]},
                  {"id":"p2","changes":[]},
                  {"id":"p3","changes":[{"field":"mention","value":"@ana"}]}]}
                """#
            ])
    }

    @Test("Each mutant of a message in strings of a batch is decoded as the innermost one requires")
    func messagesInStrings() throws {
        try prove(
            QueueEvent.self, "queue",
            [
                #"""
                {"queue":"q","Records":[
                  {"messageId":"r1","body":"{\"Type\":\"Notification\",\"MessageId\":\"n1\",\"Message\":\"{\\\"type\\\":\\\"parcel.sent\\\",\\\"tries\\\":1,\\\"detail\\\":{\\\"parcel\\\":7}}\"}"},
                  {"messageId":"r2","body":"{\"Message\":\"{\\\"type\\\":\\\"parcel.lost\\\",\\\"detail\\\":{}}\"}"},
                  {"messageId":"r3","body":"{\"Message\":\"{}\"}"}]}
                """#
            ])
    }

    @Test("Each mutant of a message in Base64 is decoded as the catalog describes it")
    func messagesInBase64() throws {
        let data = String(base64: Array(#"{"row":7,"tags":["a"]}"#.utf8))
        try prove(
            TopicEvent.self, "topic",
            [
                #"{"message":{"messageId":"m","publishTime":"2026-01-01T00:00:00Z","attributes":{"type":"row.added"},"data":"\#(data)"},"subscription":"s","deliveryAttempt":2}"#,
                #"{"message":{"attributes":{"type":"row.gone"},"data":"Nw=="}}"#,
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
