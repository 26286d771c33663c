#if Receiver
import CheckoutEvents
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookSending

@Suite struct DrillTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private static let time = Date(timeIntervalSince1970: 1_800_000_000)

    /// 32 bytes in hexadecimal digits, which any kind of secret and key may be.
    private static let anySecret = String(repeating: "3c", count: 32)

    /// The schemes with a place for a signature or a token in the events of the catalog.
    private static let names = SchemeName.allCases.filter {
        !["adyen", "braintree", "microsoft-graph", "wise"].contains($0.rawValue)
    }

    private static func format() throws -> HMACFormat {
        try HMACFormat(
            signatureHeader: "X", content: SignedContent(template: "{id}.{timestamp}.{body}"),
            timestampHeader: "T", idHeader: "I")
    }

    private func delivery(_ id: String, _ body: String) -> OutgoingDelivery {
        OutgoingDelivery(id: id, type: "any", message: WebhookMessage(body: body))
    }

    private var deliveries: Drill.Deliveries {
        Drill.Deliveries(
            event: delivery(
                "drill", #"{"id":"1","type":"checkout.session.paid","data":{"object":{"id":"c"}}}"#),
            unknown: delivery("drill-u", #"{"id":"2","type":"checkout.session.new"}"#),
            malformed: delivery(
                "drill-m", #"{"id":"3","type":"checkout.session.paid","data":{"object":{"id":1}}}"#)
        )
    }

    /// - Parameter ahead: The seconds by which the sender's clock is ahead of the endpoint's.
    private func rows(
        _ scheme: some SignatureScheme, ahead: Double = 0,
        _ change: (inout ReceiverConfiguration) -> Void = { _ in },
        handler: @escaping @Sendable (CheckoutEvent) async throws -> Void = {
            if case .malformed(let event) = $0 { throw event.error }
        }
    ) async throws -> [DrillRow] {
        var configuration = ReceiverConfiguration(change)
        configuration.now = { Self.time }
        let receiver = try WebhookReceiver(
            scheme, deliveries: MemoryDeliveryStore(now: configuration.now),
            configuration: configuration, handler: handler)
        let transport = ReceiverTransport(receiver: receiver)
        var sender = DeliverySender(
            transport: transport, scheme: scheme, url: "http://127.0.0.1/")
        sender.now = { Self.time + ahead }
        return try await Drill(
            sender: sender, transport: transport, deliveries: deliveries, policy: DrillPolicy()
        ).run()
    }

    @Test("The receiver of this package passes every case")
    func receiver() async throws {
        let rows = try await rows(.standardWebhooks(secrets: [Self.secret]))
        #expect(rows.map(\.drill) == DrillCase.allCases)
        #expect(rows.filter(\.isFailure).isEmpty)
        // The catalog has the type in the body.
        #expect(rows.filter(\.isSkipped).map(\.drill) == [.otherType])
    }

    private static func scheme(_ name: SchemeName) throws -> any SignatureScheme {
        try name.scheme(
            SchemeSettings(
                secrets: [name == .basic ? "user:\(anySecret)" : anySecret],
                url: "http://127.0.0.1/", format: format(), token: .bodyField("/token"),
                now: { time }))
    }

    @Test("An endpoint passes every case with every scheme", arguments: names)
    func schemes(name: SchemeName) async throws {
        let scheme = try Self.scheme(name)
        let rows = try await rows(scheme)
        #expect(rows.filter(\.isFailure).isEmpty)
        let request = WebhookRequest(url: "http://127.0.0.1/", headers: [], body: Array("{}".utf8))
        let signed = try scheme.signed(request, id: "1", at: Self.time)
        let signsTime = try await scheme.verify(signed).time != nil
        #expect(rows.contains { $0.drill == .stale && $0.isSkipped } != signsTime)
    }

    @Test(
        "Clocks that are 400 s apart matter only where a time is signed",
        arguments: [
            ("standard-webhooks", true, true), ("hmac", true, true), ("stripe", true, false),
            ("slack", true, false), ("github", false, false), ("twilio", false, false),
            ("gitlab", false, false),
        ], [400.0, -400])
    func clocks(case: (name: String, signsTime: Bool, signsID: Bool), ahead: Double) async throws {
        let name = try #require(SchemeName(rawValue: `case`.name))
        let scheme = try Self.scheme(name)
        let failures = try await rows(scheme, ahead: ahead).filter(\.isFailure).map(\.drill)
        guard `case`.signsTime else { return #expect(failures == []) }
        // Either the stale or the early request is in time then, and authentic requests are not.
        let inTime: [DrillCase] = ahead > 0 ? [.stale, .staleHead] : [.future]
        let equalBody: [DrillCase] = `case`.signsID ? [.equalBody] : []
        let before: [DrillCase] = [.event, .duplicate, .secondAttempt, .forgedFields] + equalBody
        let between: [DrillCase] = [.unknownType, .malformedPayload, .notJSON, .emptyBody]
        let after: [DrillCase] = [.afterHEAD, .oversized, .expectContinue, .slowBody, .afterCut]
        #expect(failures == before + between + inTime + after)
    }

    @Test("A failing handler and a different limit fail their cases")
    func failures() async throws {
        struct Outage: Error {}
        let rows = try await rows(
            .standardWebhooks(secrets: [Self.secret]), { $0.maximumBodySize = 2_000_000 },
            handler: { _ in throw Outage() })
        let failures = rows.filter(\.isFailure).map(\.drill)
        #expect(
            failures == [
                .event, .duplicate, .secondAttempt, .forgedFields, .equalBody, .unknownType,
                .malformedPayload, .afterHEAD, .oversized, .expectContinue, .afterCut,
            ])
    }

    @Test("Cases that a scheme cannot sign are skipped")
    func skipped() async throws {
        let github = try await rows(.github(secrets: ["secret"]))
        #expect(github.filter(\.isFailure).isEmpty)
        let skipped = github.filter(\.isSkipped).map(\.drill)
        #expect(
            skipped.filter { ![.otherType, .equalBody].contains($0) } == [
                .stale, .staleHead, .future,
            ])
        let unsigned = try await rows(.unsigned)
        #expect(unsigned.filter(\.isFailure).isEmpty)
        #expect(
            unsigned.filter(\.isSkipped).map(\.drill) == [
                .otherType, .forgedFields, .equalBody, .badSignature, .missingSignature,
                .unsignedHead, .stale, .staleHead, .future,
            ])
    }

    @Test("The table has a line for each row, and marks the failures")
    func table() {
        let rows = [
            DrillRow(drill: .event, expected: .success, result: .status(204)),
            DrillRow(drill: .oversized, expected: .exactly(413), result: .status(200)),
            DrillRow(drill: .slowBody, expected: .exactly(408), result: .skipped(reason: "no")),
            DrillRow(drill: .stale, expected: .exactly(401), result: .noResponse(reason: "cut")),
        ]
        #expect(
            DrillTable.text(rows) == """
                case                       expected  actual
                an event                   2xx       204
                a body over the limit      413       200  <- unexpected
                a body that never arrives  408       - (no)
                signed ten minutes ago     401       no response: cut  <- unexpected
                """)
    }
}

extension DrillRow {
    fileprivate var isSkipped: Bool {
        if case .skipped = result { true } else { false }
    }
}
#endif
