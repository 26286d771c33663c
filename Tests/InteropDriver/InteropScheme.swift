#if Receiver
import Foundation
import StrictJSON
import WebhookReceiver

/// The schemes of vendors whose libraries `scripts/interop.sh` compares, by names of its own.
struct InteropScheme {
    private let json: JSONValue
    private let secrets: [String]
    private let url: String

    init(_ json: JSONValue, secrets: [String], url: String) {
        self.json = json
        self.secrets = secrets
        self.url = url
    }

    /// The scheme with a name; `nil` for an unknown one.
    func scheme(_ name: String) throws -> (any SignatureScheme)? {
        switch name {
        case "svix": try StandardWebhooks(secrets: secrets, headerPrefix: "svix")
        case "mollie": try HMACScheme(.mollie, secrets: secrets)
        case "hubspot": try HMACScheme(.hubSpot(targetURL: url), secrets: secrets)
        case "gocardless": try header("Webhook-Signature")
        case "razorpay": try header("X-Razorpay-Signature")
        case "adyen":
            try HMACScheme(
                HMACFormat(
                    secretEncoding: .hex, signatureHeader: "HmacSignature", encoding: .base64),
                secrets: secrets)
        case "discord": try PublicKeyScheme(.discord, .ed25519, privateKeys: secrets)
        case "telnyx": try PublicKeyScheme(.telnyx, .ed25519, privateKeys: secrets)
        case "sendgrid": try PublicKeyScheme(.sendGrid, .ecdsaP256, privateKeys: secrets)
        case "vonage": try WebTokenScheme(.vonage, secrets: secrets)
        case "messagebird":
            try WebTokenScheme(.messageBird, secrets: secrets, now: { [now] in now })
        case "braintree": try .braintree(publicKey: "public_key", privateKey: secrets.first ?? "")
        default: try schemeWithCertificates(name)
        }
    }

    private func header(_ name: String) throws -> HMACScheme {
        try HMACScheme(HMACFormat(signatureHeader: name), secrets: secrets)
    }

    /// The time at which the message is verified.
    private var now: Date { Date(timeIntervalSince1970: json["now"]?.number?.double ?? 0) }

    private func schemeWithCertificates(_ name: String) throws -> (any SignatureScheme)? {
        #if Certificates
        let now = now
        switch name {
        case "wise": return try PublicKeyScheme(.wise, .rsaSHA256, privateKeys: secrets)
        case "paypal":
            let chain = try json.text("chain")
            let scheme = try PayPalScheme(
                webhookID: "WH-1", trust: CertificateTrust(roots: [json.text("root")]),
                now: { now }
            ) { _ in Array(chain.utf8) }
            return try scheme.signing(
                privateKey: secrets.first ?? "",
                certificateAddress: "https://api.paypal.com/v1/notifications/certs/CERT-1")
        case "app-store":
            return try AppStoreScheme(
                bundleIDs: ["com.example.shop"], environment: .sandbox,
                trust: CertificateTrust(roots: [json.text("root")]), now: { now })
        default: return nil
        }
        #else
        return nil
        #endif
    }
}
#endif
