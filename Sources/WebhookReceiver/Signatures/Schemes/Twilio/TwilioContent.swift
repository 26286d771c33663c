#if Receiver
import WebhookEvents

/// What Twilio signs of a request.
struct TwilioContent {
    let parts: [[UInt8]]

    /// - Throws: ``SignatureError/mismatch`` when the URL does not cover a body that is no form, or a
    ///   form has more fields than any of Twilio's.
    init(_ url: String, _ message: WebhookMessage) throws(SignatureError) {
        if MediaType(message.headers["Content-Type"] ?? "").isForm {
            guard let form = FormFields(message.body) else { throw .mismatch }
            parts = [Array(url.utf8)] + form.sorted.flatMap { [$0.name, $0.value] }
            return
        }
        if !message.body.isEmpty {
            guard let digest = Self.digest(in: url), digest == ContentDigest.sha256(message.body)
            else {
                throw .mismatch
            }
        }
        parts = [Array(url.utf8)]
    }

    /// The digest of the body that a URL's query has.
    private static func digest(in url: String) -> [UInt8]? {
        let name = "bodySHA256="
        let query = url.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        return query.split(separator: "&").first { $0.hasPrefix(name) }
            .flatMap { Hexadecimal.decode($0.dropFirst(name.count)) }
    }
}
#endif
