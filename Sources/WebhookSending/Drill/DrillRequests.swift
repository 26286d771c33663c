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
    ///
    /// - Parameter delivery: The verified event, which shows what the scheme signs.
    func reasonToSkip(
        _ drill: DrillCase, _ delivery: SignedDelivery
    ) async throws(SigningError) -> String? {
        switch drill {
        case .malformedPayload: return deliveries.malformed == nil ? "every payload matches" : nil
        case .notJSON, .emptyBody:
            if isForm { return "every body is a form" }
            return try await isVerified(drill) ? nil : "the scheme signs inside of the body"
        case .badSignature, .missingSignature, .unsignedHead, .forgedFields:
            return try await reasonToSkipForgery(drill)
        case .stale, .future: return delivery.time == nil ? "the scheme signs no time" : nil
        case .staleHead:
            if delivery.time == nil { return "the scheme signs no time" }
            return try await isTimeInHead(drill) ? nil : "the time is in the body"
        case .otherType:
            if try isUnsigned { return "the scheme does not sign" }
            return fieldsOfOtherType.isEmpty ? "the type is in no header field" : nil
        case .equalBody:
            return try request(for: .equalBody) == request(for: .event)
                ? "deliveries have no identifier" : nil
        default: return nil
        }
    }

    private func reasonToSkipForgery(_ drill: DrillCase) async throws(SigningError) -> String? {
        if try isUnsigned { return "the scheme does not sign" }
        switch drill {
        case .badSignature:
            return try await isVerified(drill) ? "the scheme does not sign the body" : nil
        case .unsignedHead:
            return try await isHeadRefused(drill) ? nil : "the signature is in the body"
        default: return nil
        }
    }

    /// Whether the scheme accepts the request of a case.
    private func isVerified(_ drill: DrillCase) async throws(SigningError) -> Bool {
        (try? await sender.scheme.verify(request(for: drill))) != nil
    }

    private func isTimeInHead(_ drill: DrillCase) async throws(SigningError) -> Bool {
        let head = try head(drill)
        return (try? await sender.scheme.checkHead(head)) != nil
    }

    private func isHeadRefused(_ drill: DrillCase) async throws(SigningError) -> Bool {
        let head = try head(drill)
        do throws(SignatureError) {
            _ = try await sender.scheme.checkHead(head)
            return false
        } catch {
            return true
        }
    }

    private func head(_ drill: DrillCase) throws(SigningError) -> WebhookRequest {
        var head = try request(for: drill)
        head.message.body = []
        return head
    }

    private var isForm: Bool {
        let type = deliveries.event.message.headers["Content-Type"] ?? ""
        return MediaType(type).isForm
    }

    /// Whether the scheme leaves requests as they are.
    private var isUnsigned: Bool {
        get throws(SigningError) {
            try sender.request(for: deliveries.event, at: start) == unsigned
        }
    }

    /// The event without a signature.
    private var unsigned: WebhookRequest {
        WebhookRequest(url: sender.url, message: deliveries.event.message)
    }

    /// The request of a case.
    package func request(for drill: DrillCase) throws(SigningError) -> WebhookRequest {
        var request = try sender.request(for: delivery(for: drill), at: time(of: drill))
        switch drill {
        case .otherType: request.message.headers.replace(fieldsOfOtherType)
        case .forgedFields: request.message.headers.replace(Self.forgedFields)
        case .badSignature: request.message.body.append(UInt8(ascii: " "))
        case .missingSignature, .unsignedHead: request = unsigned
        case .wrongMethod: request.method = "PUT"
        // A scheme that writes into the body leaves out its white space.
        case .oversized: request.message.body.append(spacesUpTo: maximumBodySize + 1)
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
        case .oversized: delivery.message.body.append(spacesUpTo: maximumBodySize + 1)
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

extension [UInt8] {
    fileprivate mutating func append(spacesUpTo count: Int) {
        self += [UInt8](repeating: UInt8(ascii: " "), count: Swift.max(count - self.count, 0))
    }
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
