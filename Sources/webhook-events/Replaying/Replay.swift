#if HTTP
import DeliveryRecording
import StrictJSON
import WebhookEvents
import WebhookReceiver
import WebhookSending

/// Sends recorded deliveries again, one after the other.
struct Replay {
    let sender: DeliverySender
    var speed = ReplaySpeed.maximum
    /// Whether the old signature is sent.
    var isAsRecorded = false
    var hasNewIDs = false
    var assignments: [ValueAssignment] = []
    var expectation = ReplayExpectation.success
    /// Reports a delivery that was sent.
    let report: (ReplayedDelivery) -> Void

    /// Sends the deliveries, and reports each.
    ///
    /// - Returns: The number of statuses that are not as expected.
    /// - Throws: When a delivery cannot be signed or changed.
    func send(
        _ deliveries: [(location: String, delivery: RecordedDelivery)]
    ) async throws -> Int {
        var unexpected = 0
        var last: DateTime?
        for (location, recorded) in deliveries {
            if let pause = speed.pause(from: last, to: recorded.received) {
                try await sender.sleep(pause)
            }
            last = recorded.received ?? last
            let request = try ReplayedRequest(
                recorded, signedBy: isAsRecorded ? nil : sender.scheme, url: sender.url,
                hasNewID: hasNewIDs, assignments)
            let status = try await status(of: request.delivery)
            let isExpected = expectation.isMet(by: status.code, recorded: recorded.status)
            if !isExpected { unexpected += 1 }
            report(
                ReplayedDelivery(
                    location: location, type: recorded.event?.type, id: request.delivery.id,
                    recordedStatus: recorded.status, status: status.code, failure: status.failure,
                    isExpected: isExpected))
        }
        return unexpected
    }

    /// The status of the answer, or the reason why there was none.
    private func status(
        of delivery: OutgoingDelivery
    ) async throws -> (code: Int?, failure: String?) {
        if isAsRecorded {
            let request = WebhookRequest(url: sender.url, message: delivery.message)
            do {
                let response = try await sender.transport.send(request)
                return (response.status, nil)
            } catch {
                return (nil, "\(error)")
            }
        }
        switch try await sender.send(delivery).outcome {
        case .responded(let response): return (response.status, nil)
        case .failed(let reason): return (nil, reason)
        }
    }
}
#endif
