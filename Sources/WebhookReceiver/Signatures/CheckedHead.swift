#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The header fields of a request, which were checked before its body was read.
struct CheckedHead: Sendable {
    /// Verifies a request whose header fields have been parsed.
    typealias Verification =
        @Sendable (WebhookRequest) throws(SignatureError) -> SignedDelivery

    /// The claimed time of the signature, if the scheme signs a time.
    let time: Date?
    /// Verifies the request with its body; `nil` if the scheme parses the header fields again.
    let verification: Verification?

    init(time: Date?, verification: Verification? = nil) {
        self.time = time
        self.verification = verification
    }
}
#endif
