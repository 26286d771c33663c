#if Receiver
import Foundation
import WebhookEvents
package import WebhookReceiver

/// Sends an endpoint what it must survive, one case after the other.
package struct Drill: Sendable {
    /// What a drill sends.
    package struct Deliveries: Sendable {
        package var event: OutgoingDelivery
        package var unknown: OutgoingDelivery
        /// `nil` where every payload matches.
        package var malformed: OutgoingDelivery?

        package init(
            event: OutgoingDelivery, unknown: OutgoingDelivery, malformed: OutgoingDelivery?
        ) {
            self.event = event
            self.unknown = unknown
            self.malformed = malformed
        }
    }

    private let sender: DeliverySender
    private let deliveries: Deliveries
    private let policy: DrillPolicy
    private let start: Date

    package init(sender: DeliverySender, deliveries: Deliveries, policy: DrillPolicy) {
        self.sender = sender
        self.deliveries = deliveries
        self.policy = policy
        // One time for all, so that a second sending of a request has the same bytes.
        start = sender.now()
    }

    /// Sends all cases.
    ///
    /// - Parameter observe: Is told of each row as it is known.
    /// - Throws: ``SigningError`` when the scheme cannot sign what is sent.
    package func run(observe: (DrillRow) -> Void = { _ in }) async throws -> [DrillRow] {
        var rows: [DrillRow] = []
        for drill in DrillCase.allCases {
            let row = DrillRow(
                drill: drill, expected: policy.expected(of: drill), result: try await result(drill)
            )
            rows.append(row)
            observe(row)
        }
        return rows
    }

    private func result(_ drill: DrillCase) async throws -> DrillRow.Result {
        if let reason = try reasonToSkip(drill) { return .skipped(reason: reason) }
        let request = try request(for: drill)
        do {
            switch drill {
            case .slowBody: return .status(try await sender.transport.sendHead(request).status)
            case .afterCut: try await sender.transport.sendPart(request)
            default: break
            }
            return .status(try await sender.transport.send(request).status)
        } catch {
            return .noAnswer(reason: "\(error)")
        }
    }

    private func reasonToSkip(_ drill: DrillCase) throws -> String? {
        switch drill {
        case .malformedPayload: deliveries.malformed == nil ? "every payload matches" : nil
        case .badSignature, .missingSignature:
            try signature(start).isEmpty ? "nothing is signed" : nil
        case .stale, .future:
            try signature(start) == signature(start + 600) ? "no time is signed" : nil
        case .slowBody, .afterCut:
            sender.transport.sendsParts(to: sender.url) ? nil : "not through TLS"
        default: nil
        }
    }

    private func signature(_ time: Date) throws(SigningError) -> [WebhookHeaders.Field] {
        let sent = deliveries.event.message.headers.fields.count
        let request = try sender.request(for: deliveries.event, at: time)
        return Array(request.message.headers.fields.dropFirst(sent))
    }
}

// MARK: - Requests

extension Drill {
    /// The request of a case.
    package func request(for drill: DrillCase) throws(SigningError) -> WebhookRequest {
        var time = start
        switch drill {
        case .secondAttempt: time += 1
        case .stale: time -= 600
        case .future: time += 600
        default: break
        }
        var request = try sender.request(for: delivery(for: drill), at: time)
        switch drill {
        case .badSignature: request.message.body.append(UInt8(ascii: " "))
        case .missingSignature: request.message.headers = deliveries.event.message.headers
        case .wrongMethod: request.method = "PUT"
        default: break
        }
        return request
    }

    private func delivery(for drill: DrillCase) -> OutgoingDelivery {
        var delivery = deliveries.event
        switch drill {
        case .event, .duplicate, .secondAttempt: return delivery
        case .unknownType: delivery = deliveries.unknown
        case .malformedPayload: delivery = deliveries.malformed ?? delivery
        case .notJSON: delivery.message.body = Array(#"{"id": "evt_1", "type": "#.utf8)
        case .emptyBody: delivery.message.body = []
        case .wrongContentType: delivery.message.headers["Content-Type"] = "text/plain"
        case .oversized:
            let missing = policy.maximumBodySize + 1 - delivery.message.body.count
            delivery.message.body += Array(repeating: UInt8(ascii: " "), count: max(missing, 0))
        default: break
        }
        delivery.id += "-\(DrillCase.allCases.firstIndex(of: drill) ?? 0)"
        return delivery
    }
}
#endif
