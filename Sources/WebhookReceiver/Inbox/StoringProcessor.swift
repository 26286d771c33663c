#if Receiver
import WebhookEvents

/// Stores all events of a delivery in an inbox, in one transaction.
struct StoringProcessor: MessageProcessor {
    let deduplicationKey: DeduplicationKey
    let maximumBatchSize: Int
    let filter: EventFilter
    let reader: EventReader
    let inbox: any InboxStore

    /// The maximum size of the stored bodies of one delivery, in bytes, if its events cannot be separated.
    private static let maximumStoredSize = 67_108_864

    nonisolated(nonsending) func results(
        of message: WebhookMessage, _ request: RequestContext
    ) async -> [DeliveryResult] {
        let events: [ReceivedEvent]
        do {
            events = try reader.events(in: message, request.delivery, limit: maximumBatchSize)
        } catch {
            return [DeliveryResult(outcome: DeliveryOutcome(error))]
        }
        var ids = DeliveryIDResolver(
            endpoint: request.endpoint, key: deduplicationKey, reader.layout, message,
            request.delivery)
        var results: [DeliveryResult] = []
        var entries: [InboxEntry] = []
        var positions: [Int] = []
        for (index, event) in events.enumerated() {
            let claim = ids.request(for: event, at: index)
            var result = DeliveryResult(type: event.type, outcome: .filteredOut)
            result.id = claim.id
            result.eventID = event.id
            results.append(result)
            guard filter.allows(event.type) else { continue }
            positions.append(index)
            entries.append(entry(event, claim, at: events.count == 1 ? nil : index, request))
        }
        if entries.reduce(0, { $0 + $1.message.body.count }) > Self.maximumStoredSize {
            return [DeliveryResult(outcome: .tooManyEvents(limit: maximumBatchSize))]
        }
        return await append(entries, at: positions, to: results)
    }

    /// - Parameter index: The position among several events; `nil` for the only one.
    private func entry(
        _ event: ReceivedEvent, _ claim: ClaimRequest, at index: Int?, _ request: RequestContext
    ) -> InboxEntry {
        let separated = index.flatMap { _ in event.separated() }
        return InboxEntry(
            request: claim, endpoint: request.endpoint, sender: request.delivery.sender,
            type: event.type, subject: event.subject, message: separated ?? event.origin,
            index: separated == nil ? index ?? 0 : 0, time: request.time)
    }

    nonisolated(nonsending) private func append(
        _ entries: [InboxEntry], at positions: [Int], to results: [DeliveryResult]
    ) async -> [DeliveryResult] {
        guard !entries.isEmpty else { return results }
        var results = results
        do {
            let claims = try await inbox.append(entries)
            guard claims.count == entries.count else { throw InboxError.missingResults }
            for (position, claim) in zip(positions, claims) { results[position].add(claim) }
            if results.contains(where: { $0.isFinished }) { inbox.signal.notify() }
        } catch {
            for position in positions { results[position].outcome = .storeFailed(error) }
        }
        return results
    }
}

extension DeliveryResult {
    /// Sets the outcome of the claim on an event that was to be stored.
    fileprivate mutating func add(_ claim: ClaimResult) {
        switch claim {
        case .claimed(let claim):
            outcome = .stored
            isFinished = true
            isPossibleReplay = claim.isPossibleReplay
            forgottenAge = claim.forgottenAge
        case .inFlight: outcome = .inFlight
        case .finished: outcome = .duplicate
        case .otherType: outcome = .otherType
        case .full: outcome = .refused(.storeFull)
        }
    }
}
#endif
