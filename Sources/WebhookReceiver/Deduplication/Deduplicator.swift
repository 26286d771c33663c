#if Receiver
/// Ensures that a delivery is handled at most once: claims it, and commits or releases it.
struct Deduplicator: Sendable {
    private let store: any DeliveryStore
    /// The store, if it needs no task to be protected from cancellation.
    private let immediate: (any ImmediateDeliveryStore)?
    private let gate: HandlerGate
    private let leases: LeaseKeeper

    init(_ store: any DeliveryStore, gate: HandlerGate, clock: any Clock<Duration>) {
        self.store = store
        immediate = store as? any ImmediateDeliveryStore
        self.gate = gate
        leases = LeaseKeeper(lease: store.lease, clock: clock)
    }

    /// Handles a delivery unless it was handled before or is being handled.
    nonisolated(nonsending) func handleOnce(
        _ request: ClaimRequest,
        handle: nonisolated(nonsending) (DeliveryClaim) async -> DeliveryResult
    ) async -> DeliveryResult {
        guard gate.enter() else {
            return DeliveryResult(
                id: request.id, outcome: .refused(.tooManyHandlers(limit: gate.limit)))
        }
        defer { gate.leave() }
        let claim: DeliveryClaim
        do {
            switch try await store.claim(request) {
            case .inFlight: return DeliveryResult(id: request.id, outcome: .inFlight)
            case .finished: return DeliveryResult(id: request.id, outcome: .duplicate)
            case .otherType: return DeliveryResult(id: request.id, outcome: .otherType)
            case .full: return DeliveryResult(id: request.id, outcome: .refused(.storeFull))
            case .claimed(let granted): claim = granted
            }
        } catch {
            return DeliveryResult(id: request.id, outcome: .storeFailed(error))
        }
        let renewal = leases.begin { [store] in try await store.renew(claim) }
        var result = await handle(claim)
        leases.end(renewal)
        result.id = request.id
        result.isPossibleReplay = claim.isPossibleReplay
        result.forgottenAge = claim.forgottenAge
        if let immediate {
            immediate.end(claim, isFinished: result.isFinished)
        } else {
            result.storeError = await end(claim, isFinished: result.isFinished).value
        }
        return result
    }

    // A separate task: a client that disconnects may cancel the task of its request, but a handled
    // delivery must be committed nevertheless.
    private func end(_ claim: DeliveryClaim, isFinished: Bool) -> Task<(any Error)?, Never> {
        .startingNow { [store] in
            do {
                try await isFinished ? store.commit(claim) : store.release(claim)
                return nil
            } catch {
                return error
            }
        }
    }
}
#endif
