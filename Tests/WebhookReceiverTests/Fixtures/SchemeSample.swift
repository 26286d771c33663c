#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// A scheme with the properties that a test needs to attack it.
struct SchemeSample: Sendable, CustomTestStringConvertible {
    let name: String
    let scheme: any SignatureScheme
    /// The header fields that must occur once.
    let needed: [String]
    /// The header field with the signature.
    let signatureHeader: String
    /// A field without a usable signature, and a malformed one.
    let unusable: [String]
    var timestampHeader: String?

    static let time = Date(timeIntervalSince1970: 1_700_000_000)

    var testDescription: String { name }

    /// A signed request.
    func request(body: String = "{}") throws -> WebhookRequest {
        let body = Array(body.utf8)
        let url = TwilioScheme.url("https://shop.example/hooks", covering: body)
        var request = WebhookRequest(url: url, headers: [("X-Account", "7")], body: body)
        request.message.headers.fields += try scheme.sign(request, id: "msg_1", at: Self.time)
        return request
    }
}

extension SchemeSample {
    static let privateKey =
        "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg=="
    static let publicKey = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4="

    /// All schemes that sign.
    static let all: [SchemeSample] = {
        do {
            return try standardWebhooks() + stripe() + hmac() + publicKeys() + twilio()
        } catch {
            preconditionFailure("a sample's secret is refused: \(error)")
        }
    }()

    private static func standardWebhooks() throws -> [SchemeSample] {
        try [(Endpoint.secret, "v1", 32), (privateKey, "v1a", 64)].map { secret, version, length in
            try SchemeSample(
                name: version, scheme: StandardWebhooks(secrets: [secret]),
                needed: ["webhook-id", "webhook-timestamp", "webhook-signature"],
                signatureHeader: "webhook-signature",
                unusable: [
                    "v2,AAAA", "\(version),", "\(version),\(base64(length - 1))", version, " ",
                ],
                timestampHeader: "webhook-timestamp")
        }
    }

    private static func stripe() throws -> [SchemeSample] {
        [
            try SchemeSample(
                name: "stripe", scheme: StripeScheme(secrets: ["whsec_test_secret"]),
                needed: ["Stripe-Signature"], signatureHeader: "Stripe-Signature",
                unusable: [
                    "t=1700000000", "t=1700000000,v1=00", "t=1700000000,v0=\(hex(32))", "t",
                    "v1=\(hex(32))", "t=x,v1=\(hex(32))", "t=1,t=1,v1=\(hex(32))",
                ])
        ]
    }

    private static func hmac() throws -> [SchemeSample] {
        let generic = try HMACFormat(
            name: "generic", algorithm: .sha512, signatureHeader: "X-Signature", prefix: "s=",
            encoding: .hex, separator: ",",
            content: SignedContent(template: "{id}|{timestamp}|{header:X-Account}|{url}|{body}"),
            timestampHeader: "X-Time", timestampUnit: .milliseconds, idHeader: "X-ID")
        let square = HMACFormat.square(notificationURL: "https://shop.example/")
        let formats: [HMACFormat] = [.github, .slack, .shopify, .line, square, generic]
        return try formats.map { format in
            let short = format.encoding == .hex ? hex(31) : base64(31)
            return try SchemeSample(
                name: format.name,
                scheme: HMACScheme(format, secrets: ["whatever the sender says"]),
                needed: [format.signatureHeader, format.timestampHeader, format.idHeader]
                    .compactMap(\.self) + (format == generic ? ["X-Account"] : []),
                signatureHeader: format.signatureHeader,
                unusable: ["", "!", format.prefix, format.prefix + short, "x" + hex(32)],
                timestampHeader: format.timestampHeader)
        }
    }

    private static func publicKeys() throws -> [SchemeSample] {
        try PublicKeyAlgorithm.allCases.map { algorithm in
            let format = try SignatureFormat(
                name: algorithm.rawValue, signatureHeader: "X-Signature", encoding: .base64,
                content: [.timestamp, .body], timestampHeader: "X-Time", timestampUnit: .iso8601)
            return try SchemeSample(
                name: format.name,
                scheme: PublicKeyScheme(format, algorithm, privateKeys: [algorithm.testKey()]),
                needed: ["X-Signature", "X-Time"], signatureHeader: "X-Signature",
                unusable: ["", "!", base64(7), base64(1025)], timestampHeader: "X-Time")
        }
    }

    private static func twilio() throws -> [SchemeSample] {
        [
            try SchemeSample(
                name: "twilio", scheme: TwilioScheme(secrets: ["an authentication token"]),
                needed: ["X-Twilio-Signature"], signatureHeader: "X-Twilio-Signature",
                unusable: ["", "!", base64(32), base64(19)]),
            try SchemeSample(
                name: "twilio, shared key",
                scheme: TwilioScheme(secrets: [], sharedKeySecrets: ["the secret of a shared key"]),
                needed: ["X-Twilio-Signature"], signatureHeader: "X-Twilio-Signature",
                unusable: ["", "!", base64(31), base64(20)]),
        ]
    }

    private static func hex(_ count: Int) -> String { String(repeating: "00", count: count) }

    private static func base64(_ count: Int) -> String {
        Data(repeating: 0, count: count).base64EncodedString()
    }
}

extension PublicKeyAlgorithm {
    /// A private key, with a number from 0 to 4.
    func testKey(_ number: Int = 0) -> String {
        #if Certificates
        if self == .rsaSHA256 { return TestKeys.all[number] }
        #endif
        return String(repeating: number == 0 ? "07" : "0\(number)", count: 32)
    }
}
#endif
