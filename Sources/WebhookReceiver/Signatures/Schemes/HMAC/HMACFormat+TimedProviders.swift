#if Receiver
// Providers whose signed time is in the signature's field, or written in RFC 3339.
extension HMACFormat {
    /// Stripe's format: see ``StripeScheme``.
    static let stripe = HMACFormat(timed: "stripe", header: "Stripe-Signature")

    /// Mux's format: `Mux-Signature: t=…,v1=…` signs the time and the body.
    public static let mux = HMACFormat(timed: "mux", header: "Mux-Signature")

    /// Calendly's format: `Calendly-Webhook-Signature: t=…,v1=…` signs the time and the body.
    public static let calendly = HMACFormat(timed: "calendly", header: "Calendly-Webhook-Signature")

    /// Paddle's format: `Paddle-Signature: ts=…;h1=…` signs the time and the body. During rotation there
    /// are several `h1`.
    public static let paddle = HMACFormat(
        SignatureFormat(
            known: "paddle", signatureHeader: "Paddle-Signature", prefix: "h1=", encoding: .hex,
            separator: ";", content: [.timestamp, .text(":"), .body], timestampPrefix: "ts=",
            hasOneTypePerBody: true))

    /// Recurly's format: `recurly-signature: …,…,…` has the time in milliseconds, and one signature of the
    /// time and the body for each secret in use. Only JSON is signed.
    public static let recurly = HMACFormat(
        SignatureFormat(
            known: "recurly", signatureHeader: "recurly-signature", encoding: .hex, separator: ",",
            content: [.timestamp, .text("."), .body], timestampPrefix: "",
            timestampUnit: .milliseconds, hasOneTypePerBody: true))

    /// Zendesk's format: `X-Zendesk-Webhook-Signature` signs the time, which is written in RFC 3339, and
    /// the body.
    public static let zendesk = HMACFormat(
        SignatureFormat(
            known: "zendesk", signatureHeader: "X-Zendesk-Webhook-Signature", encoding: .base64,
            content: [.timestamp, .body],
            timestampHeader: "X-Zendesk-Webhook-Signature-Timestamp", timestampUnit: .iso8601,
            hasOneTypePerBody: false))

    /// Box's format: `BOX-SIGNATURE-PRIMARY` and `BOX-SIGNATURE-SECONDARY` sign the body and the time,
    /// which is written in RFC 3339, each with one of the two keys in use. Box asks for a tolerance of ten
    /// minutes: see ``ReceiverConfiguration/tolerance``.
    public static let box = HMACFormat(
        SignatureFormat(
            known: "box", signatureHeader: "BOX-SIGNATURE-PRIMARY",
            otherSignatureHeaders: ["BOX-SIGNATURE-SECONDARY"], encoding: .base64,
            content: [.body, .timestamp], timestampHeader: "BOX-DELIVERY-TIMESTAMP",
            timestampUnit: .iso8601, unsignedIDHeader: "BOX-DELIVERY-ID",
            hasOneTypePerBody: true))

    /// The format of Twitch EventSub: `Twitch-Eventsub-Message-Signature` signs the identifier, the time,
    /// which is written in RFC 3339, and the body.
    public static let twitch = HMACFormat(
        SignatureFormat(
            known: "twitch", signatureHeader: "Twitch-Eventsub-Message-Signature",
            prefix: "sha256=", encoding: .hex, content: [.id, .timestamp, .body],
            timestampHeader: "Twitch-Eventsub-Message-Timestamp", timestampUnit: .iso8601,
            idHeader: "Twitch-Eventsub-Message-Id", hasOneTypePerBody: false))

    /// The format of DocuSign Connect: each of `X-DocuSign-Signature-1` to `X-DocuSign-Signature-100` signs
    /// the body with one of the account's keys. No time is signed.
    public static let docuSign = HMACFormat(
        SignatureFormat(
            known: "docusign", signatureHeader: "X-DocuSign-Signature-1",
            otherSignatureHeaders: (2...100).map { "X-DocuSign-Signature-\($0)" },
            encoding: .base64, hasOneTypePerBody: true))

    /// HubSpot's format, version 3: `X-HubSpot-Signature-v3` signs the method, the URL, the body and the
    /// time in milliseconds.
    ///
    /// - Parameter targetURL: The URL exactly as in the settings of the HubSpot app.
    public static func hubSpot(targetURL: String) -> HMACFormat {
        HMACFormat(
            SignatureFormat(
                known: "hubspot", signatureHeader: "X-HubSpot-Signature-v3", encoding: .base64,
                content: [.method, .text(targetURL), .body, .timestamp],
                timestampHeader: "X-HubSpot-Request-Timestamp", timestampUnit: .milliseconds,
                hasOneTypePerBody: false))
    }

    /// A format with the time and the signatures in one field, `t=…,v1=…`, over the time, a full stop and
    /// the body.
    private init(timed name: String, header: String) {
        self.init(
            SignatureFormat(
                known: name, signatureHeader: header, prefix: "v1=", encoding: .hex,
                separator: ",", content: [.timestamp, .text("."), .body], timestampPrefix: "t=",
                hasOneTypePerBody: true))
    }
}
#endif
