#if Receiver
import Foundation
import WebhookEvents
package import WebhookReceiver
import StrictJSON

/// Creates the requests of a drill.
package struct DrillRequests: Sendable {
    private let sender: DeliverySender
    private let deliveries: Drill.Deliveries
    private let maximumBodySize: Int
    private let start: Date

    package init(sender: DeliverySender, deliveries: Drill.Deliveries, maximumBodySize: Int) {
        self.sender = sender
        self.deliveries = deliveries
        self.maximumBodySize = maximumBodySize
        // The same time for all requests, so that a repeated request has the same bytes.
        start = sender.now()
    }

    /// The reason to skip a case; `nil` when it can be sent.
    func reasonToSkip(_ drill: DrillCase) throws(SigningError) -> String? {
        switch drill {
        case .malformedPayload: deliveries.malformed == nil ? "every payload matches" : nil
        case .notJSON, .emptyBody: isForm ? "every body is a form" : nil
        case .badSignature, .missingSignature, .unsignedHead, .forgedFields:
            try signature(start).isEmpty ? "the scheme does not sign" : nil
        case .stale, .staleHead, .future:
            try signature(start) == signature(start + 600) ? "the scheme signs no time" : nil
        case .otherType:
            if try signature(start).isEmpty {
                "the scheme does not sign"
            } else {
                fieldsOfOtherType.isEmpty ? "the type is in no header field" : nil
            }
        case .equalBody:
            try request(for: .equalBody) == request(for: .event)
                ? "deliveries have no identifier" : nil
        default: nil
        }
    }

    private var isForm: Bool {
        let type = deliveries.event.message.headers["Content-Type"] ?? ""
        return MediaType(type).isForm
    }

    /// The header fields of the signature.
    private func signature(_ time: Date) throws(SigningError) -> [WebhookHeaders.Field] {
        let sent = deliveries.event.message.headers.fields.count
        let request = try sender.request(for: deliveries.event, at: time)
        return Array(request.message.headers.fields.dropFirst(sent))
    }

    /// The request of a case.
    package func request(for drill: DrillCase) throws(SigningError) -> WebhookRequest {
        var request = try sender.request(for: delivery(for: drill), at: time(of: drill))
        switch drill {
        case .otherType: request.message.headers.replace(fieldsOfOtherType)
        case .forgedFields: request.message.headers.replace(Self.forgedFields)
        case .badSignature: request.message.body.append(UInt8(ascii: " "))
        case .missingSignature, .unsignedHead:
            request.message.headers = deliveries.event.message.headers
        case .wrongMethod: request.method = "PUT"
        case .largeHeader:
            request.message.headers["X-Drill"] = String(repeating: "a", count: 5_000_000)
        default: break
        }
        return request
    }

    private func time(of drill: DrillCase) -> Date {
        switch drill {
        case .secondAttempt: start + 1
        case .stale, .staleHead: start - 600
        case .future: start + 600
        default: start
        }
    }

    private func delivery(for drill: DrillCase) -> OutgoingDelivery {
        var delivery = deliveries.event
        switch drill {
        case .event, .duplicate, .secondAttempt, .otherType, .forgedFields: return delivery
        case .equalBody: return delivery.withAnotherID
        case .unknownType: delivery = deliveries.unknown
        case .malformedPayload: delivery = deliveries.malformed ?? delivery
        case .notJSON: delivery.message.body = Array(#"{"id": "evt_1", "type": "#.utf8)
        case .emptyBody: delivery.message.body = []
        case .wrongContentType: delivery.message.headers["Content-Type"] = "text/plain"
        case .contentCoding: delivery.message.headers["Content-Encoding"] = "gzip"
        case .oversized:
            let missing = maximumBodySize + 1 - delivery.message.body.count
            delivery.message.body += Array(repeating: UInt8(ascii: " "), count: max(missing, 0))
        default: break
        }
        delivery.id += "-\(DrillCase.allCases.firstIndex(of: drill) ?? 0)"
        return delivery
    }

    // MARK: - Unsigned header fields

    /// The header fields with the type of an event, for another type.
    private var fieldsOfOtherType: [WebhookHeaders.Field] {
        let event = deliveries.event.message.headers
        return deliveries.unknown.message.headers.fields.filter { field in
            field.value != deliveries.unknown.id && event[field.name] != nil
                && event[field.name] != field.value
        }
    }

    /// The header fields of a CloudEvent in binary mode, for any body.
    private static let forgedFields: [WebhookHeaders.Field] = [
        .init(name: "Content-Type", value: "application/json"),
        .init(name: "ce-specversion", value: "1.0"), .init(name: "ce-id", value: "forged"),
        .init(name: "ce-source", value: "/forged"), .init(name: "ce-type", value: "webhook.forged"),
    ]
}

extension WebhookHeaders {
    fileprivate mutating func replace(_ fields: [Field]) {
        for field in fields { self[field.name] = field.value }
    }
}

extension OutgoingDelivery {
    /// The delivery with another identifier, also in the header fields that contain it.
    fileprivate var withAnotherID: OutgoingDelivery {
        var other = self
        other.id += "-again"
        for index in other.message.headers.fields.indices
        where other.message.headers.fields[index].value == id {
            other.message.headers.fields[index].value = other.id
        }
        return other
    }
}
#endif
