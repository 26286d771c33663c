#if Receiver
import Foundation
import TestSupport
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookSending

@Suite struct SchemeNameTests {
    private let url = "https://shop.example/webhooks"
    private let time = Date(timeIntervalSince1970: 1_800_000_000)
    /// 32 bytes in hexadecimal digits, which any kind of secret and key may be.
    private static let secret = String(repeating: "3c", count: 32)

    /// Schemes that do not sign the whole body.
    private static let unsignedBodies: Set = [
        "unsigned", "token", "basic", "gitlab", "okta", "telegram", "microsoft-graph", "mailchimp",
        "event-grid", "mailgun", "adyen", "monday",
    ]

    /// Providers for which only a test could have the certificates or the account.
    private static let unnamed: Set = ["Amazon SNS", "Apple App Store", "Google Pub/Sub", "PayPal"]

    private func settings(_ name: SchemeName) throws -> SchemeSettings {
        SchemeSettings(
            secrets: [name == .basic ? "user:\(Self.secret)" : Self.secret], url: url,
            format: try HMACFormat(
                signatureHeader: "X-Sig", content: SignedContent(template: "{timestamp}.{body}"),
                timestampHeader: "X-Time"),
            token: .header("X-Token"), now: { [time] in time })
    }

    @Test(
        "Each scheme verifies what it signs, and nothing else",
        // They need a key of another kind, and a form that is signed already.
        arguments: SchemeName.allCases.filter { !["wise", "braintree"].contains($0.rawValue) })
    func roundTrip(name: SchemeName) async throws {
        let scheme = try name.scheme(settings(name))
        let body = #"{"value": [{}], "notificationItems": [{"NotificationRequestItem": {}}]}"#
        let request = WebhookRequest(url: url, headers: [], body: Array(body.utf8))
        var signed = try scheme.signed(request, id: "msg_1", at: time)
        _ = try await scheme.verify(signed)
        guard name != .unsigned else { return }
        await #expect(throws: SignatureError.self) { try await scheme.verify(request) }
        signed.message.body.append(UInt8(ascii: " "))
        guard !Self.unsignedBodies.contains(name.rawValue) else {
            _ = try await scheme.verify(signed)
            return
        }
        await #expect(throws: SignatureError.self) { try await scheme.verify(signed) }
    }

    @Test("Each provider of the table has a name")
    func providers() throws {
        let page = PackageFolder.root.appendingPathComponent("Sources/WebhookReceiver/providers.md")
        let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
            .drop { !$0.hasPrefix("| provider |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
        let listed = Set(
            rows.map { $0.dropFirst(2).prefix { $0 != "|" }.dropLast() }.map(String.init))
        #expect(listed.count > 60)
        let named = Set(SchemeName.allCases.flatMap(\.providers))
        #expect(listed.subtracting(named) == Self.unnamed)
        #expect(named.subtracting(listed) == [])
    }

    @Test("Names are unique, and found")
    func names() {
        let names = SchemeName.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
        for name in SchemeName.allCases { #expect(SchemeName(rawValue: name.rawValue) == name) }
        #expect(SchemeName(rawValue: "Stripe") == nil)
    }

    @Test("A scheme with public keys signs with private ones, and verifies with public ones")
    func publicKeys() async throws {
        // RFC 8032, section 7.1, test 1.
        let keys = [
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        ]
        let name = try #require(SchemeName(rawValue: "discord"))
        let signing = try name.scheme(SchemeSettings(secrets: [keys[0]], url: url))
        let verifying = try name.scheme(SchemeSettings(secrets: [keys[1]], url: url, signs: false))
        let request = WebhookRequest(url: url, headers: [], body: Array("{}".utf8))
        _ = try await verifying.verify(signing.signed(request, id: "1", at: time))
        #expect(throws: SigningError.noPrivateKey) {
            try verifying.signed(request, id: "1", at: time)
        }
    }

    @Test(
        "What a general scheme lacks is named",
        arguments: [
            (SchemeName.hmac, SchemeNameError.noFormat), (.token, .noLocation),
            (.basic, .noPair),
        ])
    func missing(name: SchemeName, error: SchemeNameError) {
        #expect(throws: error) { try name.scheme(SchemeSettings(secrets: ["s"], url: url)) }
    }
}
#endif
