#if Receiver
import WebhookEvents

/// What Twilio signs of a request beside the URL.
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

    private let message: WebhookMessage
    /// Whether the body is a form, whose fields are signed. Of another body the URL has the digest.
    private let isForm: Bool
    private let fields: [[UInt8]]

    init(_ message: WebhookMessage) throws(Failure) {
        self.message = message
        isForm = MediaType(message.headers["Content-Type"] ?? "").isForm
        guard isForm else {
            fields = []
            return
        }
        guard let form = FormFields(message.body) else { throw .tooManyFields }
        fields = form.sorted.flatMap { [$0.name, $0.value] }
    }

    /// What is signed, with a form of the URL.
    func parts(_ url: String) -> [[UInt8]] { [Array(url.utf8)] + fields }

    /// Checks that a URL which was signed covers the body.
    func checkCoverage(by url: String) throws(Failure) {
        guard !isForm, !message.body.isEmpty else { return }
        guard let digest = Self.digest(in: url), digest == ContentDigest.sha256(message.body) else {
            throw .bodyNotCovered
        }
    }

    /// The digest of the body that a URL's query has.
    private static func digest(in url: String) -> [UInt8]? {
        let query = url.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        return query.split(separator: "&").first { $0.hasPrefix(digestName) }
            .flatMap { Hexadecimal.decode($0.dropFirst(digestName.count)) }
    }
}
#endif
