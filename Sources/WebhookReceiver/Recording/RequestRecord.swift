#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import DeliveryRecording
import WebhookEvents

/// What is recorded of one request, besides the outcome.
struct RequestRecord: Sendable {
    let request: WebhookRequest
    /// The time when the request was received.
    let received: Date
    var isBodyRead = true
    /// Whether the request is known to be authentic.
    var isVerified = false

    init(_ request: WebhookRequest, received: Date) {
        self.request = request
        self.received = received
    }

    /// The delivery with its outcome. A batch is one delivery, with the outcome that determined the response.
    func delivery(
        endpoint: String, _ results: [DeliveryResult], _ response: WebhookResponse
    ) -> RecordedDelivery {
        var delivery = RecordedDelivery(request.message)
        if !isBodyRead {
            delivery.message.body = []
            delivery.bodyState = .unread
        }
        let time = DateTime(received)
        // A time that RFC 3339 cannot represent has another text.
        delivery.received = DateTime(time.text).date == nil ? nil : time
        delivery.method = request.method
        delivery.url = request.url
        delivery.endpoint = endpoint
        delivery.outcome = results.decisiveOutcome.name
        delivery.status = 100...599 ~= response.status ? response.status : nil
        delivery.event = results.count == 1 ? results.first?.event : nil
        return delivery
    }
}

extension DeliveryResult {
    /// The event, if it was decoded.
    fileprivate var event: RecordedDelivery.Event? {
        type == nil && eventID == nil ? nil : RecordedDelivery.Event(type: type, id: eventID)
    }
}
#endif
