#if Receiver
import CheckoutEvents
import DeliveryRecording
import Foundation
import Testing
import WebhookEvents

@testable import WebhookReceiver

@Suite struct CompressedBodiesTests {
    private static func event() throws -> (plain: [UInt8], compressed: [UInt8]) {
        let sample = try #require(GzipSample.all.first { $0.name == "an event, level 9" })
        let compressed = sample.bytes
        return (try GzipDecoder.decompressed(compressed, limit: 10_000), compressed)
    }

    /// A request whose signature covers some bytes and whose body has others.
    private func request(
        _ endpoint: Endpoint, signing signed: [UInt8], sending sent: [UInt8], coding: String?
    ) throws -> WebhookRequest {
        var request = WebhookRequest(headers: [("Content-Type", "application/json")], body: signed)
        request.message.headers.fields += try endpoint.scheme.sign(
            request, id: "msg_1", at: endpoint.clock.now())
        request.message.body = sent
        request.message.headers["Content-Encoding"] = coding
        request.message.headers["Content-Length"] = String(sent.count)
        return request
    }

    @Test(
        "A compressed body is handled if its signature covers what the endpoint expects",
        arguments: [CompressedBodies.signedAsSent, .signedDecompressed],
        ["gzip", "x-gzip", "GZIP", "identity, gzip"])
    func handled(bodies: CompressedBodies, coding: String) async throws {
        let endpoint = try Endpoint.standard { $0.compressedBodies = bodies }
        let (plain, compressed) = try Self.event()
        let signed = bodies == .signedAsSent ? compressed : plain
        let right = try request(endpoint, signing: signed, sending: compressed, coding: coding)
        #expect(await endpoint.receiver.receive(right).status == 200)
        let message = try #require(endpoint.handled.values.first).message
        #expect(message.body == plain)
        #expect(message.headers["Content-Encoding"] == nil)
        #expect(message.headers["Content-Length"] == nil)
        let other = bodies == .signedAsSent ? plain : compressed
        let wrong = try request(endpoint, signing: other, sending: compressed, coding: coding)
        #expect(await endpoint.receiver.receive(wrong).status == 401)
        #expect(endpoint.handled.values.count == 1)
    }

    @Test(
        "The unsigned field never makes signed bytes something else",
        arguments: [CompressedBodies.signedAsSent, .signedDecompressed])
    func unsignedField(bodies: CompressedBodies) async throws {
        let endpoint = try Endpoint.standard { $0.compressedBodies = bodies }
        let (plain, compressed) = try Self.event()
        let isAsSent = bodies == .signedAsSent
        let signed = isAsSent ? compressed : plain
        for (sent, coding, status) in [
            (compressed, nil, isAsSent ? 400 : 401), (compressed, "identity", isAsSent ? 400 : 401),
            (plain, "gzip", isAsSent ? 401 : 400), (compressed, "br", 415),
            (compressed, "gzip, gzip", 415), (compressed, "deflate", 415),
        ] as [([UInt8], String?, Int)] {
            let request = try request(endpoint, signing: signed, sending: sent, coding: coding)
            #expect(await endpoint.receiver.receive(request).status == status, "\(coding ?? "-")")
        }
        // Signed without compression, it is not read with the field either.
        let added = try request(endpoint, signing: plain, sending: plain, coding: "gzip")
        #expect(await endpoint.receiver.receive(added).status == 400)
        #expect(endpoint.handled.values.isEmpty)
        let genuine = try request(endpoint, signing: signed, sending: compressed, coding: "gzip")
        #expect(await endpoint.receiver.receive(genuine).status == 200)
    }

    @Test("A body that is not compressed is handled as without the setting")
    func plain() async throws {
        let endpoint = try Endpoint.standard { $0.compressedBodies = .signedAsSent }
        #expect(try await endpoint.send() == 200)
    }

    @Test("The limit applies to what a body becomes")
    func limit() async throws {
        let (plain, compressed) = try Self.event()
        for (size, status) in [(plain.count, 200), (plain.count - 1, 413)] {
            let endpoint = try Endpoint.standard {
                $0.compressedBodies = .signedDecompressed
                $0.maximumBodySize = size
            }
            let request = try request(endpoint, signing: plain, sending: compressed, coding: "gzip")
            #expect(await endpoint.receiver.receive(request).status == status)
        }
    }

    @Test("A second compression of the same signed content is a duplicate")
    func duplicate() async throws {
        let endpoint = try Endpoint.standard { $0.compressedBodies = .signedDecompressed }
        let (plain, compressed) = try Self.event()
        let stored = try #require(GzipSample.all.first { $0.name == "an event, level 0" }).bytes
        for body in [compressed, stored] {
            let request = try request(endpoint, signing: plain, sending: body, coding: "gzip")
            #expect(await endpoint.receiver.receive(request).status == 200)
        }
        #expect(endpoint.reports.values.map(\.outcome.name) == ["handled", "duplicate"])
    }

    @Test("A recording has the bytes that came in, or none if values are redacted")
    func recording() async throws {
        let compressed = try Self.event().compressed
        for properties in [[], ["/data/object/amount"]] {
            let folder = try RecordingFolder()
            let recorder = try folder.recorder { $0.redactedProperties = properties }
            let endpoint = try Endpoint.standard {
                $0.compressedBodies = .signedAsSent
                $0.record = recorder
            }
            let request = try request(
                endpoint, signing: compressed, sending: compressed, coding: "gzip")
            #expect(await endpoint.receiver.receive(request).status == 200)
            await recorder.close()
            let delivery = try #require(Array(try folder.deliveries()).first)
            #expect(delivery.message.headers["Content-Encoding"] == "gzip")
            #expect(
                delivery.message.body
                    == (properties.isEmpty ? compressed : Array("REDACTED".utf8)))
            #expect(delivery.outcome == "handled")
        }
    }
}
#endif
