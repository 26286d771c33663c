#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

/// Lets genuine and fresh requests in, before anything of them is parsed.
struct Door: Sendable {
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

    /// Checks a whole request.
    func admit(_ request: WebhookRequest) async throws(DeliveryRefusal) -> SignedDelivery {
        try checkHead(request)
        guard request.message.body.count <= limit else { throw .bodyTooLarge(limit: limit) }
        do {
            let delivery = try await scheme.verify(request)
            try checkFreshness(of: delivery)
            return delivery
        } catch {
            throw .notGenuine(error)
        }
    }

    /// Checks what is known before the body is read.
    func checkHead(_ request: WebhookRequest) throws(DeliveryRefusal) {
        guard request.method == "POST" else { throw .methodNotAllowed }
        if let text = request.message.headers["Content-Length"], Self.isLength(text, over: limit) {
            throw .bodyTooLarge(limit: limit)
        }
        if !acceptsAnyContentType, let type = request.message.headers["Content-Type"],
            !MediaType(type).isJSON
        {
            throw .contentTypeNotUnderstood
        }
    }

    /// Whether digits are a number over the limit, also one that no integer type holds.
    private static func isLength(_ text: String, over limit: Int) -> Bool {
        guard text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }), !text.isEmpty else {
            return false
        }
        return UInt64(text).map { $0 > limit } ?? true
    }

    private func checkFreshness(of delivery: SignedDelivery) throws(SignatureError) {
        guard let time = delivery.time else { return }
        let age = Duration.seconds(now().timeIntervalSince(time))
        if age > tolerance { throw .tooOld(age: age, tolerance: tolerance) }
        if age < .zero - tolerance { throw .tooNew(ahead: .zero - age, tolerance: tolerance) }
    }
}
#endif
