#if Receiver
import WebhookEvents

/// The content that a Twilio signature covers, apart from the URL.
struct TwilioSignedContent {
    /// The reason why a request cannot be signed.
    enum Failure: Error {
        /// The form has more than ``FormFields/limit`` fields.
        case tooManyFields
        /// The body is not a form, and the URL does not have its digest.
        case bodyNotCovered
    }

    /// The query parameter of the URL with the digest of the body.
    static let digestName = "bodySHA256="

    private let message: WebhookMessage
    /// Whether the body is a form, whose fields are signed. For any other body, its digest in the URL is
    /// signed.
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

    /// The signed content, with one form of the URL.
    func parts(_ url: String) -> [[UInt8]] { [Array(url.utf8)] + fields }

    /// Checks that a signed URL covers the body.
    func checkCoverage(by url: String) throws(Failure) {
        guard !isForm, !message.body.isEmpty else { return }
        guard let digest = Self.digest(in: url), digest == ContentDigest.sha256(message.body) else {
            throw .bodyNotCovered
        }
    }

    /// The digest of the body in the query of a URL.
    private static func digest(in url: String) -> [UInt8]? {
        let query = url.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        return query.split(separator: "&").first { $0.hasPrefix(digestName) }
            .flatMap { Hexadecimal.decode($0.dropFirst(digestName.count)) }
    }
}
#endif
