#if HTTP
import CatalogDecoding
import CatalogFiles
import DeliveryRecording
import Foundation
import Testing
import TestSupport
import WebhookEvents
import WebhookReceiver
import WebhookSending

@testable import webhook_events

@Suite struct WebhookListenerTests {
    private static let time = Date(timeIntervalSince1970: 1_767_323_045)

    private static let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
        "envelope": {"id": "$message.payload#/id", "data": "$message.payload#/data"},
        "events": {"order.paid": {"data": {"type": "object",
        "properties": {"total": {"type": "integer"}}}}}}
        """

    /// Answers requests one after the other.
    private struct Setup {
        let lines = Collected<String>()
        var listener: WebhookListener

        init(
            catalog: String? = WebhookListenerTests.catalog,
            scheme: any SignatureScheme = UnsignedScheme(), limit: Int = 1_000
        ) throws {
            let lines = lines
            var decoder: CatalogDecoder?
            if let catalog {
                let folder = try TemporaryFolder("listener")
                try folder.write(catalog, to: "shop.events.json")
                let path = folder.folder.appendingPathComponent("shop.events.json").path
                decoder = CatalogDecoder(try CatalogFiles(catalog: path).generate())
            }
            let configuration = ReceiverConfiguration {
                $0.maximumBodySize = limit
                $0.acceptsAnyContentType = true
                $0.now = { WebhookListenerTests.time }
                $0.clock = ManualClock()
            }
            listener = WebhookListener(
                gate: RequestGate(scheme, configuration), catalog: decoder,
                now: { WebhookListenerTests.time }, print: { lines.add($0) })
        }

        func answer(
            _ body: String, method: String = "POST", url: String = "http://a.example/",
            headers: [(String, String)] = []
        ) async throws -> ServedResponse {
            let request = WebhookRequest(method: method, url: url, headers: headers, body: [])
            let chunks = AsyncStream<[UInt8]> { stream in
                stream.yield(Array(body.utf8))
                stream.finish()
            }
            return try await listener.answer(request, body: chunks)
        }
    }

    @Test(
        "Each event has a line with its kind, type, identifier, mistake and status",
        arguments: [
            (
                #"{"id": "1", "type": "order.paid", "data": {"total": 1}}"#,
                "known order.paid id=1 → 200"
            ),
            (#"{"id": "2", "type": "order.new"}"#, "unknown order.new id=2 → 200"),
            (#"{"id": "3"}"#, "unknown, without a type id=3 → 200"),
            (
                #"{"id": "4", "type": "order.paid", "data": {"total": "x"}}"#,
                "malformed order.paid id=4: data.total: expected a 64-bit integer, found a string"
            ),
            ("{", "refused: the body is not JSON: "),
            (
                "{\"id\": \"\\u001b[31m\", \"type\": \"a\\nknown b → 200\\u202e\"}",
                "unknown a\\u{a}known b → 200\\u{202e} id=\\u{1b}[31m → 200"
            ),
        ])
    func lines(body: String, line: String) async throws {
        let setup = try Setup()
        #expect(try await setup.answer(body).status == 200)
        let printed = try #require(setup.lines.values.first)
        #expect(setup.lines.values.count == 1)
        #expect(printed.hasPrefix(line) && printed.hasSuffix(" → 200"), "\(printed)")
    }

    @Test("A long type is truncated")
    func longType() async throws {
        let setup = try Setup()
        _ = try await setup.answer(#"{"type": "\#(String(repeating: "a", count: 900))"}"#)
        #expect(
            setup.lines.values
                == ["unknown " + String(repeating: "a", count: 200) + "… → 200"])
    }

    @Test("Without a catalog, the size of the body is printed")
    func withoutCatalog() async throws {
        let setup = try Setup(catalog: nil)
        #expect(try await setup.answer("no JSON").status == 200)
        #expect(setup.lines.values == ["received 7 bytes → 200"])
    }

    @Test("A request that is refused has a line, and is not forwarded")
    func refused() async throws {
        var setup = try Setup(
            scheme: try StandardWebhooks(secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]))
        let forwarded = Collected<WebhookRequest>()
        setup.listener.target = ForwardTarget(url: "http://127.0.0.1/") {
            request throws(TransportError) in
            forwarded.add(request)
            throw .noURL
        }
        #expect(try await setup.answer("{}").status == 401)
        let wrong = try await setup.answer("{}", method: "PUT")
        #expect(wrong.status == 405)
        #expect(wrong.headers["Allow"] == "POST")
        let large = try Setup(limit: 3)
        #expect(try await large.answer("1234").status == 413)
        #expect(large.lines.values == ["refused: the body has more than 3 bytes → 413"])
        #expect(setup.lines.values.count == 2)
        #expect(setup.lines.values.allSatisfy { $0.hasPrefix("refused: ") })
        #expect(forwarded.values == [])
    }

    @Test("A request is forwarded without the connection's fields, and answered as the target does")
    func forwarding() async throws {
        var setup = try Setup()
        let forwarded = Collected<WebhookRequest>()
        setup.listener.target = ForwardTarget(url: "http://127.0.0.1:3000/hooks") {
            request throws(TransportError) in
            forwarded.add(request)
            return CommandLineTransport.Answer(
                response: .init(
                    status: 409, headers: ["Retry-After": "5", "Connection": "X-B", "X-B": "1"]),
                body: Array("later".utf8))
        }
        let answer = try await setup.answer(
            #"{"type": "order.new"} "#, url: "http://a.example/any?a=b",
            headers: [
                ("Host", "a.example"), ("X-A", "1"), ("Connection", "close, X-Hop"),
                ("x-hop", "1"), ("TE", "trailers"), ("Transfer-Encoding", "chunked"),
                ("Expect", "100-continue"), ("X-A", "2"), ("Keep-Alive", "5"),
            ])
        #expect(answer.status == 409)
        #expect(answer.headers == ["Retry-After": "5"])
        #expect(answer.body == Array("later".utf8))
        let request = try #require(forwarded.values.first)
        #expect(request.url == "http://127.0.0.1:3000/hooks?a=b")
        #expect(request.message.headers.fields.map { $0.name + $0.value } == ["X-A1", "X-A2"])
        #expect(request.message.body == Array(#"{"type": "order.new"} "#.utf8))
        #expect(setup.lines.values == ["unknown order.new → 409"])
    }

    @Test(
        "A target that fails is reported",
        arguments: [
            (TransportError.cannotConnect(host: "b"), 502, "cannot connect to 'b'"),
            (.timedOut(seconds: 3), 504, "no response of the target in 3 s"),
        ])
    func failingTarget(error: TransportError, status: Int, problem: String) async throws {
        var setup = try Setup()
        setup.listener.target = ForwardTarget(url: "http://b/") {
            _ throws(TransportError) in throw error
        }
        let answer = try await setup.answer(#"{"type": "order.new"}"#)
        #expect(answer.status == status)
        #expect(setup.lines.values == ["unknown order.new → \(status) (\(problem))"])
    }

    @Test("Deliveries are recorded with their outcome, and without credentials")
    func recording() async throws {
        let folder = try TemporaryFolder("recording")
        let file = folder.folder.appendingPathComponent("a.jsonl")
        var setup = try Setup()
        let recorder = try DeliveryRecorder(
            file: file, options: RecordingOptions(), now: { Self.time })
        setup.listener.recorder = recorder
        _ = try await setup.answer(
            #"{"id": "1", "type": "order.new"}"#, url: "http://a.example/x?y",
            headers: [("Authorization", "Bearer secret"), ("X-A", "1")])
        _ = try await setup.answer("{}", method: "PUT")
        setup.listener.target = ForwardTarget(url: "http://b/") {
            _ throws(TransportError) in throw .hungUp
        }
        _ = try await setup.answer("{}")
        await recorder.close()
        let recorded = try Array(Deliveries(contentsOf: file))
        #expect(recorded.map(\.outcome) == ["handledUnknown", "methodNotAllowed", "failed"])
        #expect(recorded.map(\.status) == [200, 405, 502])
        #expect(recorded.map(\.bodyState) == [nil, .unread, nil])
        #expect(recorded[0].event == RecordedDelivery.Event(type: "order.new", id: "1"))
        #expect(recorded[0].url == "http://a.example/x?y")
        #expect(recorded[0].received == DateTime(Self.time))
        #expect(recorded[0].message.headers["Authorization"] == "REDACTED")
        #expect(recorded[0].message.headers["X-A"] == "1")
    }

    @Test(
        "The URL that senders call has the path of the request",
        arguments: [
            ("https://shop.example", "http://127.0.0.1:1/a?b", "https://shop.example/a?b"),
            ("https://shop.example/x", "http://127.0.0.1:1/", "https://shop.example/"),
            ("https://shop.example?x", "http://127.0.0.1:1", "https://shop.example/"),
        ])
    func publicURL(text: String, url: String, called: String) throws {
        let publicURL = try #require(PublicURL(text))
        #expect(publicURL.url(of: WebhookRequest(url: url, headers: [], body: [])) == called)
        #expect(PublicURL("ftp://a/") == nil)
    }
}
#endif
