#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

/// Lets genuine and fresh requests in, before anything of them is parsed.
struct RequestVerifier: Sendable {
    private let scheme: any SignatureScheme
    private let limit: Int
    private let tolerance: Duration
    private let acceptsAnyContentType: Bool
    private let now: @Sendable () -> Date

    init(scheme: any SignatureScheme, configuration: ReceiverConfiguration) {
        self.scheme = scheme
        limit = configuration.maximumBodySize
        tolerance = configuration.tolerance
        acceptsAnyContentType = configuration.acceptsAnyContentType
        now = configuration.now
    }

    /// Checks what the head shows, before the body is read: a request that is refused for its head
    /// costs no more than that.
    func checkHead(_ request: WebhookRequest) async throws(DeliveryRefusal) {
        guard request.method == "POST" else { throw .methodNotAllowed }
        let headers = request.message.headers
        if let text = headers["Content-Length"], Self.isLength(text, over: limit) {
            throw .bodyTooLarge(limit: limit)
        }
        if !acceptsAnyContentType, let type = headers["Content-Type"], !MediaType(type).isJSON {
            throw .contentTypeNotUnderstood
        }
        for coding in headers[values: "Content-Encoding"] where !Self.isIdentity(coding) {
            throw .contentCodingNotUnderstood
        }
        do {
            if let time = try await scheme.checkHead(request) { try checkFreshness(of: time) }
        } catch {
            throw .notGenuine(error)
        }
    }

    /// Verifies a request whose head was checked.
    func verify(_ request: WebhookRequest) async throws(DeliveryRefusal) -> SignedDelivery {
        guard request.message.body.count <= limit else { throw .bodyTooLarge(limit: limit) }
        do {
            let delivery = try await scheme.verify(request)
            if let time = delivery.time { try checkFreshness(of: time) }
            return delivery
        } catch {
            throw .notGenuine(error)
        }
    }

    /// Whether digits are a number over the limit, also one that no integer type holds.
    private static func isLength(_ text: String, over limit: Int) -> Bool {
        guard text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }), !text.isEmpty else {
            return false
        }
        return UInt64(text).map { $0 > limit } ?? true
    }

    /// Whether a content coding leaves the body as it is (RFC 9110, section 8.4.1).
    private static func isIdentity(_ coding: String) -> Bool {
        coding.isEmpty || coding.lowercased() == "identity"
    }

    private func checkFreshness(of time: Date) throws(SignatureError) {
        let age = Duration.seconds(now().timeIntervalSince(time))
        if age > tolerance { throw .tooOld(age: age, tolerance: tolerance) }
        if age < .zero - tolerance { throw .tooNew(ahead: .zero - age, tolerance: tolerance) }
    }
}
#endif
