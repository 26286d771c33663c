#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// The properties of a request that a scheme has verified.
@Suite struct SignedDeliveryTests {
    private func delivery(
        _ scheme: any SignatureScheme, _ headers: [(String, String)] = []
    ) async throws -> SignedDelivery {
        let url = TwilioScheme.url("https://shop.example/hooks", covering: Array("{}".utf8))
        var request = WebhookRequest(url: url, headers: headers, body: Array("{}".utf8))
        request.message.headers.fields += try scheme.sign(
            request, id: "msg_1", at: SchemeSample.time)
        return try await scheme.verify(request)
    }

    @Test(
        "Each scheme has its unsigned identifier, and whether a body has a single type",
        arguments: [
            ("v1", nil, false), ("v1a", nil, false), ("stripe", nil, true),
            ("github", "X-GitHub-Delivery", true), ("slack", nil, true),
            ("shopify", "X-Shopify-Webhook-Id", false), ("line", nil, false),
            ("square", nil, true), ("generic", nil, false),
            ("twilio", "I-Twilio-Idempotency-Token", false),
        ] as [(String, String?, Bool)])
    func schemes(name: String, header: String?, hasOneTypePerBody: Bool) async throws {
        let sample = try #require(SchemeSample.all.first { $0.name == name })
        let account = ("X-Account", "7")
        let delivery = try await delivery(sample.scheme, [account])
        #expect(delivery.unsignedID == (header == nil ? nil : "msg_1"))
        #expect(delivery.hasOneTypePerBody == hasOneTypePerBody)
        #expect(delivery.signedHeaders == (name == "generic" ? ["X-Account"] : []))
        #expect(delivery.sender == nil)
        guard let header else { return }

        // The sender's own field precedes the one that is made from the identifier.
        let own = try await self.delivery(sample.scheme, [(header, "own")])
        #expect(own.unsignedID == "own")
        await #expect(throws: SignatureError.repeatedHeader(header)) {
            try await self.delivery(sample.scheme, [(header, "a"), (header.lowercased(), "b")])
        }
        let empty = try await self.delivery(sample.scheme, [(header, "")])
        #expect(empty.unsignedID == nil)
    }

    @Test("A custom format sets the same properties")
    func customFormat() async throws {
        let format = try HMACFormat(
            signatureHeader: "X-Signature", unsignedIDHeader: "X-Delivery", hasOneTypePerBody: true)
        let delivery = try await delivery(.hmac(format, secrets: ["a secret of one's own"]))
        #expect(delivery.unsignedID == "msg_1")
        #expect(delivery.hasOneTypePerBody)
        #expect(throws: SigningError.identifierNotAllowed) {
            try HMACScheme(format, secrets: ["a"]).sign(
                WebhookRequest(headers: [], body: []), id: "a b", at: SchemeSample.time)
        }
    }

    @Test("The index of the matching secret is reported")
    func secretIndex() async throws {
        let texts = ["first secret 0123", "second secret 012", "third secret 0123"]
        let keys =
            texts.map { "whsec_" + Data($0.utf8).base64EncodedString() } + [
                SchemeSample.privateKey
            ]
        func check(
            _ secrets: [String], _ scheme: ([String]) throws -> any SignatureScheme
        ) async throws {
            for (index, secret) in secrets.enumerated() {
                let url = TwilioScheme.url("https://shop.example/", covering: [])
                var request = WebhookRequest(url: url, headers: [], body: [])
                request.message.headers.fields = try scheme([secret])
                    .sign(request, id: "m", at: SchemeSample.time)
                #expect(try await scheme(secrets).verify(request).secretIndex == index)
            }
        }
        try await check(keys) { try StandardWebhooks(secrets: $0) }
        try await check(texts) { try StripeScheme(secrets: $0) }
        try await check(texts) { try TwilioScheme(secrets: $0) }
        try await check(texts) { try HMACScheme(.github, secrets: $0) }
    }
}
#endif
