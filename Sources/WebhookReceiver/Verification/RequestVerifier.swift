#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

/// Verifies that requests are authentic and fresh, before their bodies are parsed.
struct RequestVerifier: Sendable {
    let scheme: any SignatureScheme
    /// The maximum number of bytes of a body.
    let maximumBodySize: Int
    /// The maximum difference between a signed time and now.
    let tolerance: Duration
    let acceptsAnyContentType: Bool
    /// Whether bodies are forms.
    let isForm: Bool
    let now: @Sendable () -> Date

    /// Checks the head, before the body is read: a request that is refused for its head costs no more
    /// than that.
    func checkHead(_ request: WebhookRequest) async throws(DeliveryRefusal) {
        guard request.method == "POST" else { throw .methodNotAllowed }
        let headers = request.message.headers
        if let text = headers["Content-Length"], Self.isLength(text, over: maximumBodySize) {
            throw .bodyTooLarge(limit: maximumBodySize)
        }
        if !acceptsAnyContentType, let type = headers["Content-Type"].map({ MediaType($0) }) {
            guard isForm ? type.isForm : type.isJSON || acceptsText && type.name == "text/plain"
            else {
                throw .unsupportedMediaType
            }
        }
        for coding in headers[values: "Content-Encoding"] where !Self.isIdentity(coding) {
            throw .unsupportedContentCoding
        }
        do {
            if let time = try await scheme.checkHead(request) { try checkFreshness(of: time) }
        } catch {
            throw .signatureInvalid(error)
        }
    }

    /// Verifies a request whose head was checked.
    func verify(_ request: WebhookRequest) async throws(DeliveryRefusal) -> SignedDelivery {
        guard request.message.body.count <= maximumBodySize else {
            throw .bodyTooLarge(limit: maximumBodySize)
        }
        do {
            let delivery = try await scheme.verify(request)
            if let time = delivery.time { try checkFreshness(of: time) }
            return delivery
        } catch {
            throw .signatureInvalid(error)
        }
    }

    /// Whether decimal digits denote a number over the limit, even one too large for an integer type.
    private static func isLength(_ text: String, over limit: Int) -> Bool {
        guard text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }), !text.isEmpty else {
            return false
        }
        return UInt64(text).map { $0 > limit } ?? true
    }

    /// Whether a content coding leaves the body unchanged (RFC 9110, section 8.4.1).
    private static func isIdentity(_ coding: String) -> Bool {
        coding.isEmpty || coding.lowercased() == "identity"
    }

    private var acceptsText: Bool { scheme.acceptsTextContentType }

    private func checkFreshness(of time: Date) throws(SignatureError) {
        let age = Duration.seconds(now().timeIntervalSince(time))
        if age > tolerance { throw .tooOld(age: age, tolerance: tolerance) }
        if age < .zero - tolerance { throw .tooNew(ahead: .zero - age, tolerance: tolerance) }
    }
}
#endif
