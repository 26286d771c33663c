#if Receiver
import WebhookReceiver

/// Sends the drill cases to an endpoint, one after the other, and compares the statuses.
package struct Drill: Sendable {
    /// The deliveries from which the requests of a drill are made.
    package struct Deliveries: Sendable {
        package var event: OutgoingDelivery
        package var unknown: OutgoingDelivery
        /// `nil` when every payload matches the catalog.
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
    private let transport: any DrillTransport
    private let requests: DrillRequests
    private let policy: DrillPolicy

    package init(
        sender: DeliverySender, transport: any DrillTransport, deliveries: Deliveries,
        policy: DrillPolicy
    ) {
        self.sender = sender
        self.transport = transport
        self.policy = policy
        requests = DrillRequests(
            sender: sender, deliveries: deliveries, maximumBodySize: policy.maximumBodySize)
    }

    /// Sends all cases.
    ///
    /// - Parameter observe: Called with each row after its case was sent.
    /// - Throws: ``SigningError`` when the scheme cannot sign a request.
    package func run(observe: (DrillRow) -> Void = { _ in }) async throws -> [DrillRow] {
        let event = try requests.request(for: .event)
        // If the scheme cannot verify its own signature, the statuses are those for a signed body.
        let delivery = (try? await sender.scheme.verify(event)) ?? SignedDelivery()
        var rows: [DrillRow] = []
        for drill in DrillCase.allCases {
            let row = DrillRow(
                drill: drill, expected: policy.expected(of: drill, delivery),
                result: try await result(drill, delivery))
            rows.append(row)
            observe(row)
        }
        return rows
    }

    private func result(
        _ drill: DrillCase, _ delivery: SignedDelivery
    ) async throws -> DrillRow.Result {
        if let reason = try await requests.reasonToSkip(drill, delivery) {
            return .skipped(reason: reason)
        }
        let request = try requests.request(for: drill)
        do {
            return .status(try await send(request, for: drill).status)
        } catch {
            return .noResponse(reason: "\(error)")
        }
    }

    private func send(
        _ request: WebhookRequest, for drill: DrillCase
    ) async throws -> EndpointResponse {
        switch drill {
        case .slowBody, .unsignedHead, .staleHead, .largeHeader:
            return try await transport.sendHead(request)
        case .afterHEAD: return try await transport.sendAfterHEAD(request)
        case .expectContinue: return try await transport.sendWhenAsked(request)
        case .afterCut: try await transport.sendPart(request)
        default: break
        }
        return try await transport.send(request)
    }
}
#endif
