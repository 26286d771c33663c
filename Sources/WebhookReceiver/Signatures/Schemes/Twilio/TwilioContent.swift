#if Receiver
import WebhookEvents

/// What Twilio signs of a request.
struct TwilioContent {
    /// Why nothing can be signed.
    enum Failure: Error {
        /// A form has more fields than any of Twilio's.
        case tooManyFields
        /// The URL does not cover a body that is no form.
        case bodyNotCovered
    }

    /// The parameter of a URL's query that has the digest of the body.
    static let digestName = "bodySHA256="

    let parts: [[UInt8]]

    init(_ url: String, _ message: WebhookMessage) throws(Failure) {
        if MediaType(message.headers["Content-Type"] ?? "").isForm {
            guard let form = FormFields(message.body) else { throw .tooManyFields }
            parts = [Array(url.utf8)] + form.sorted.flatMap { [$0.name, $0.value] }
            return
        }
        if !message.body.isEmpty {
            guard let digest = Self.digest(in: url), digest == ContentDigest.sha256(message.body)
            else {
                throw .bodyNotCovered
            }
        }
        parts = [Array(url.utf8)]
    }

    /// The digest of the body that a URL's query has.
    private static func digest(in url: String) -> [UInt8]? {
        let query = url.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        return query.split(separator: "&").first { $0.hasPrefix(digestName) }
            .flatMap { Hexadecimal.decode($0.dropFirst(digestName.count)) }
    }
}
#endif
