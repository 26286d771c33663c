#if Receiver
import Foundation
import WebhookEvents
import WebhookReceiver

/// A scheme that signs the body alone, with the given properties of its sender.
struct BodyScheme: SignatureScheme {
    private let scheme: HMACScheme
    private let unsignedIDHeader: String?
    private let hasOneTypePerBody: Bool
    private let sender: String?

    let name = "body"

    init(
        unsignedIDHeader: String? = nil, hasOneTypePerBody: Bool = false, sender: String? = nil
    ) throws {
        scheme = try HMACScheme(.line, secrets: ["secret"])
        self.unsignedIDHeader = unsignedIDHeader
        self.hasOneTypePerBody = hasOneTypePerBody
        self.sender = sender
    }

    func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery {
        var delivery = try scheme.verify(request)
        delivery.unsignedID = unsignedIDHeader.flatMap { request.message.headers[$0] }
        delivery.hasOneTypePerBody = hasOneTypePerBody
        delivery.sender = sender
        return delivery
    }

    func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        try scheme.sign(request, id: id, at: time)
    }
}
#endif
