#if Receiver
import CheckoutEvents
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// Secrets and expected signatures are never printed, dumped or reflected.
@Suite struct SecrecyTests {
    private static let text = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private static let privateKey =
        "6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg=="

    private func schemes() throws -> [any SignatureScheme] {
        [
            try StandardWebhooks(secrets: ["whsec_" + Self.text, "whsk_" + Self.privateKey]),
            try StripeScheme(secrets: [Self.text]), try TwilioScheme(secrets: [Self.text]),
            try HMACScheme(.github, secrets: [Self.text]),
            try HMACScheme(.slack, secrets: [Self.text]),
            try HMACScheme(.shopify, secrets: [Self.text]),
            try HMACScheme(.square(notificationURL: "https://shop.com/"), secrets: [Self.text]),
            try HMACScheme(.line, secrets: [Self.text]),
            try HMACScheme(
                HMACFormat(secretEncoding: .base64, signatureHeader: "X"), secrets: [Self.text]),
        ]
    }

    /// Schemes that do not sign with the secrets above, or not the body.
    private func otherSchemes() throws -> [any SignatureScheme] {
        let seed = Self.text.utf8.map { String(format: "%02x", $0) }.joined()
        let format = try SignatureFormat(name: "test", signatureHeader: "X")
        return [
            try TokenScheme(.header("X"), tokens: [Self.text]),
            try TokenScheme(.queryParameter("x"), tokens: [Self.text]),
            try TokenScheme.basic(userName: "shop", password: Self.text),
            try PublicKeyScheme(format, .ed25519, privateKeys: [seed]),
            try PublicKeyScheme(format, .ecdsaP256, privateKeys: [seed]),
            try BodySignatureScheme(.mailgun, secrets: [Self.text]),
            try SenderSchemes(["a": TokenScheme(.header("X"), tokens: [Self.text])]),
            try WebTokenScheme(.vonage, secrets: [Self.text]),
            try WebTokenScheme(.plaid, privateKey: seed, keyID: "1"),
            try MandrillScheme(webhookKeys: [Self.text], url: "https://shop.example/"),
            try .braintree(publicKey: "public", privateKey: Self.text),
        ]
    }

    /// The secrets in all forms in which they could be printed.
    private func forbidden() -> [String] {
        var texts = [Self.text, Self.privateKey]
        for text in texts {
            for bytes in [Array(text.utf8), [UInt8](Data(base64Encoded: text) ?? Data())] {
                texts.append(bytes.prefix(8).map { String($0) }.joined(separator: ", "))
                texts.append(bytes.prefix(8).map { String(format: "%02x", $0) }.joined())
                texts.append(Data(bytes).base64EncodedString())
            }
        }
        return texts
    }

    /// Everything that a value reveals: its descriptions, dumps, and mirrors down to the leaves.
    private func texts(of value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        var parts = [String(describing: value), String(reflecting: value), dumped]
        var open: [Any] = [value]
        for _ in 0..<10_000 {
            guard let next = open.popLast() else { break }
            for child in Mirror(reflecting: next).children {
                parts.append(String(reflecting: child.value))
                open.append(child.value)
            }
        }
        return parts.joined(separator: "\n")
    }

    @Test("A leaked secret is found")
    func control() throws {
        struct Open { let key: [String: [UInt8]] }
        let text = texts(of: [Open(key: ["secret": Array(Self.text.utf8)])])
        #expect(forbidden().contains { text.contains($0) })
    }

    @Test("Schemes and receivers do not reveal secrets")
    func noLeaks() throws {
        for scheme in try schemes() + otherSchemes() {
            let receiver = try WebhookReceiver(scheme) { (_: CheckoutEvent) in }
            for text in [texts(of: scheme), texts(of: receiver)] {
                for secret in forbidden() { #expect(!text.contains(secret)) }
            }
        }
    }

    @Test("The response to a wrong token reveals neither it nor the right one")
    func wrongTokens() async throws {
        let endpoint = try Endpoint(TokenScheme(.header("X"), tokens: [Self.text]))
        let wrong = String(Self.text.reversed())
        let response = await endpoint.receiver.receive(
            WebhookRequest(headers: [("X", wrong)], body: Array(Endpoint.paid.utf8)))
        #expect(response.status == 401)
        let told = texts(of: response) + texts(of: endpoint.reports.values)
        for secret in forbidden() + [wrong] { #expect(!told.contains(secret)) }
    }

    @Test("The errors for secrets do not reveal them")
    func secretErrors() {
        for secret in [
            "whsec_" + Self.text + "!", "whsec_" + Self.text.prefix(12), Self.text + "\n",
            "whsec_" + Self.text.dropLast(3),
        ] {
            do {
                _ = try StandardWebhooks(secrets: [secret])
                Issue.record("the secret is taken")
            } catch {
                #expect(!texts(of: error).contains(Self.text.prefix(8)))
            }
        }
    }

    @Test("The response to a bad delivery reveals neither secrets nor the expected signature")
    func badDeliveries() async throws {
        for scheme in try schemes() where scheme.name != "twilio" {
            let endpoint = try Endpoint(scheme)
            var request = try endpoint.request()
            request.message.body.append(UInt8(ascii: " "))
            var resigned = WebhookRequest(headers: [], body: request.message.body)
            resigned.message.headers.fields = try scheme.sign(
                request, id: "msg_1", at: endpoint.clock.now())
            let signatures = Self.signatures(in: resigned)
            #expect(!signatures.isEmpty)
            let response = await endpoint.receiver.receive(request)
            #expect(response.status == 401)
            let told = texts(of: response) + texts(of: endpoint.reports.values)
            for secret in forbidden() { #expect(!told.contains(secret)) }
            for signature in signatures { #expect(!told.contains(signature)) }
        }
    }

    @Test("Reports reveal neither secrets nor signatures")
    func reports() async throws {
        for scheme in try schemes() where scheme.name != "twilio" {
            let endpoint = try Endpoint(scheme, handle: Self.handle)
            let bodies = [
                Endpoint.paid, Endpoint.paid, Endpoint.body("checkout.session.frozen", id: "2"),
                Endpoint.body("checkout.session.paid", id: "3", session: "3"),
                Endpoint.body("checkout.session.expired", id: "4"), "not JSON",
            ]
            var signatures: Set<Substring> = []
            for (index, body) in bodies.enumerated() {
                let request = try endpoint.request(id: "msg_\(max(index, 1))", body: body)
                signatures.formUnion(Self.signatures(in: request))
                _ = await endpoint.receiver.receive(request)
            }
            let statuses = endpoint.reports.values.map(\.status)
            #expect(statuses == [200, 200, 200, 422, 500, 400])
            let told = texts(of: endpoint.reports.values)
            for secret in forbidden() { #expect(!told.contains(secret)) }
            #expect(!signatures.isEmpty)
            for signature in signatures { #expect(!told.contains(signature)) }
        }
    }

    @Sendable private static func handle(_ event: CheckoutEvent) async throws {
        if case .malformed(let event) = event { throw event.error }
        if case .checkoutSessionExpired = event { throw Endpoint.Outage() }
    }

    private static func signatures(in request: WebhookRequest) -> [Substring] {
        request.message.headers.fields
            .filter {
                $0.name.lowercased().contains("signature") || $0.name.contains("Hmac")
                    || $0.name == "X"
            }
            .flatMap { $0.value.split { " ,=".contains($0) }.filter { $0.count > 20 } }
    }
}
#endif
