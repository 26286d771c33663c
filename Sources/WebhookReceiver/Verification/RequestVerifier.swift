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
    /// The scheme, if it parses header fields only once.
    let parsingScheme: (any HeadParsingScheme)?
    /// The maximum number of bytes of a body.
    let maximumBodySize: Int
    /// The maximum difference between a signed time and now.
    let tolerance: Duration
    let acceptsAnyContentType: Bool
    let compressedBodies: CompressedBodies
    /// Whether bodies are forms.
    let isForm: Bool
    let now: @Sendable () -> Date

    /// Checks the head, before the body is read: a request that is refused for its head costs no more
    /// than that.
    ///
    /// - Returns: What ``verify(_:_:)`` needs not to parse again.
    @discardableResult
    nonisolated(nonsending) func checkHead(
        _ request: WebhookRequest
    ) async throws(DeliveryRefusal) -> CheckedHead {
        guard request.method == "POST" else { throw .methodNotAllowed }
        let headers = request.message.headers
        if let text = headers["Content-Length"], Self.isLength(text, over: maximumBodySize) {
            throw .bodyTooLarge(limit: maximumBodySize)
        }
        if let type = headers["Content-Type"], !accepts(type) { throw .unsupportedMediaType }
        let coding = ContentCoding(headers)
        guard coding == .identity || coding == .gzip && compressedBodies != .refused else {
            throw .unsupportedContentCoding
        }
        do {
            let head: CheckedHead
            if let parsingScheme {
                head = try parsingScheme.checkedHead(request)
            } else {
                head = CheckedHead(time: try await scheme.checkHead(request))
            }
            if let time = head.time { try checkFreshness(of: time) }
            return head
        } catch {
            throw .signatureInvalid(error)
        }
    }

    /// Verifies a request whose head was checked, and decompresses its body.
    ///
    /// - Parameter head: The head of this request, if it was kept.
    nonisolated(nonsending) func verify(
        _ request: inout WebhookRequest, _ head: CheckedHead? = nil
    ) async throws(DeliveryRefusal) -> SignedDelivery {
        guard request.message.body.count <= maximumBodySize else {
            throw .bodyTooLarge(limit: maximumBodySize)
        }
        let isCompressed =
            compressedBodies != .refused && ContentCoding(request.message.headers) == .gzip
        if isCompressed, compressedBodies == .signedDecompressed { try decompress(&request) }
        let delivery: SignedDelivery
        do {
            if let verification = head?.verification {
                delivery = try verification(request)
            } else {
                delivery = try await scheme.verify(request)
            }
            if let time = delivery.time { try checkFreshness(of: time) }
        } catch {
            throw .signatureInvalid(error)
        }
        guard isCompressed else { return delivery }
        if compressedBodies == .signedAsSent { try decompress(&request) }
        // They describe the body that was sent.
        for name in ["Content-Encoding", "Content-Length"] { request.message.headers[name] = nil }
        return delivery
    }

    private func decompress(_ request: inout WebhookRequest) throws(DeliveryRefusal) {
        do throws(GzipError) {
            request.message.body = try GzipDecoder.decompressed(
                request.message.body, limit: maximumBodySize)
        } catch {
            switch error {
            case .malformed: throw .invalidCompression
            case .tooLarge: throw .bodyTooLarge(limit: maximumBodySize)
            }
        }
    }

    /// Whether decimal digits denote a number over the limit, even one too large for an integer type.
    private static func isLength(_ text: String, over limit: Int) -> Bool {
        guard text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }), !text.isEmpty else {
            return false
        }
        return UInt64(text).map { $0 > limit } ?? true
    }

    private func accepts(_ contentType: String) -> Bool {
        // The usual one needs no parsing.
        if acceptsAnyContentType || !isForm && contentType == "application/json" { return true }
        let type = MediaType(contentType)
        return isForm
            ? type.isForm
            : type.isJSON || scheme.acceptsTextContentType && type.name == "text/plain"
    }

    private func checkFreshness(of time: Date) throws(SignatureError) {
        let age = Duration.seconds(now().timeIntervalSince(time))
        if age > tolerance { throw .tooOld(age: age, tolerance: tolerance) }
        if age < .zero - tolerance { throw .tooNew(ahead: .zero - age, tolerance: tolerance) }
    }
}
#endif
