#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@testable import WebhookSending

/// The changes of the cases to an event whose type and identifier are in header fields.
@Suite struct DrillRequestTests {
    private static let time = Date(timeIntervalSince1970: 1_700_000_000)

    private func delivery(_ id: String, type: String) -> OutgoingDelivery {
        OutgoingDelivery(
            id: id, type: type,
            message: WebhookMessage(headers: [("X-Topic", type), ("X-Id", id)], body: "{}"))
    }

    private func requests(
        _ scheme: any SignatureScheme, contentType: String? = nil
    ) -> DrillRequests {
        var sender = DeliverySender(
            transport: ScriptedTransport([]), scheme: scheme, url: "http://127.0.0.1/")
        sender.now = { Self.time }
        var event = delivery("1", type: "paid")
        if let contentType { event.message.headers["Content-Type"] = contentType }
        return DrillRequests(
            sender: sender,
            deliveries: Drill.Deliveries(
                event: event, unknown: delivery("1-unknown", type: "new"),
                malformed: nil),
            maximumBodySize: 100)
    }

    private func line() throws -> DrillRequests {
        requests(try HMACScheme(.line, secrets: ["a secret of some length"]))
    }

    /// The fields in which a case differs from the event.
    private func changes(_ drill: DrillCase, _ requests: DrillRequests) throws -> [String: String] {
        let event = try requests.request(for: .event)
        let request = try requests.request(for: drill)
        #expect(request.message.body == event.message.body)
        #expect(request.method == event.method)
        let changed = request.message.headers.fields.filter {
            event.message.headers[$0.name] != $0.value
        }
        return Dictionary(uniqueKeysWithValues: changed.map { ($0.name, $0.value) })
    }

    @Test("Another type and another identifier keep the signature of the event")
    func unsignedFields() throws {
        let line = try line()
        #expect(try changes(.otherType, line) == ["X-Topic": "new"])
        #expect(try changes(.equalBody, line) == ["X-Id": "1-again"])
        #expect(
            try changes(.forgedFields, line) == [
                "ce-specversion": "1.0", "ce-id": "forged", "ce-source": "/forged",
                "ce-type": "webhook.forged",
            ])
    }

    @Test("A signed identifier gets a new signature for an equal body")
    func signedID() throws {
        let scheme = try StandardWebhooks(secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])
        let request = try requests(scheme).request(for: .equalBody)
        #expect(request.message.headers["webhook-id"] == "1-again")
        #expect(try scheme.verify(request).id == "1-again")
    }

    @Test("A head of more than 5 MB and a content coding are signed like others")
    func signed() throws {
        let scheme = try HMACScheme(.line, secrets: ["a secret of some length"])
        let large = try requests(scheme).request(for: .largeHeader)
        #expect(large.message.headers["X-Drill"]?.utf8.count == 5_000_000)
        let coded = try requests(scheme).request(for: .contentCoding)
        #expect(coded.message.headers["Content-Encoding"] == "gzip")
        for request in [large, coded] { _ = try scheme.verify(request) }
    }

    @Test("Cases that need a type in a header field, or an identifier, are skipped")
    func skipped() async throws {
        let delivery = SignedDelivery()
        let line = try line()
        for drill in [DrillCase.otherType, .equalBody, .forgedFields] {
            #expect(try await line.reasonToSkip(drill, delivery) == nil)
        }
        let unsigned = requests(UnsignedScheme())
        #expect(try await unsigned.reasonToSkip(.otherType, delivery) == "the scheme does not sign")
        #expect(
            try await unsigned.reasonToSkip(.forgedFields, delivery) == "the scheme does not sign")
        #expect(
            try await unsigned.reasonToSkip(.unsignedHead, delivery) == "the scheme does not sign")
        #expect(try await unsigned.reasonToSkip(.equalBody, delivery) == nil)
        #expect(try await line.reasonToSkip(.staleHead, delivery) == "the scheme signs no time")
        let form = requests(UnsignedScheme(), contentType: "application/x-www-form-urlencoded")
        #expect(try await form.reasonToSkip(.notJSON, delivery) == "every body is a form")
        #expect(try await unsigned.reasonToSkip(.notJSON, delivery) == nil)
    }
}
#endif
