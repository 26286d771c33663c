#if Receiver
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif
import WebhookEvents

/// A scheme that does not only add header fields to what it signs: its signature or token is in the URL or
/// in the body.
protocol RequestSigning: SignatureScheme {
    /// The request with what ``SignatureScheme/sign(_:id:at:)`` expects in its URL and its body.
    ///
    /// A body without a place for it is left as it is.
    func prepared(_ request: WebhookRequest, id: String, at time: Date) -> WebhookRequest
}

extension SignatureScheme {
    /// Signs a request as its sender does: with header fields, and with changes of the URL or the body where
    /// the scheme is about these.
    ///
    /// - Returns: The request, unsigned where its body has no place for a signature or a token.
    /// - Throws: The reason why the scheme cannot sign the request.
    package func signed(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> WebhookRequest {
        guard let scheme = self as? any RequestSigning else {
            return try adding(to: request, id: id, at: time)
        }
        let prepared = scheme.prepared(request, id: id, at: time)
        do throws(SigningError) {
            return try adding(to: prepared, id: id, at: time)
        } catch {
            switch error {
            case .notSignedInBody, .missingToken(.bodyField): return request
            default: throw error
            }
        }
    }

    private func adding(
        to request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> WebhookRequest {
        var signed = request
        signed.message.headers.fields += try sign(request, id: id, at: time)
        return signed
    }
}
#endif
