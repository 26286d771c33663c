#if Receiver
/// Ensures that a delivery is handled at most once: claims it, and commits or releases it.
struct Deduplicator: Sendable {
    private let store: any DeliveryStore
    private let gate: HandlerGate
    private let leases: LeaseKeeper

    init(_ store: any DeliveryStore, gate: HandlerGate, clock: any Clock<Duration>) {
        self.store = store
        self.gate = gate
        leases = LeaseKeeper(lease: store.lease, clock: clock)
    }

    /// Handles a delivery unless it was handled before or is being handled.
    func handleOnce(
        _ request: ClaimRequest, handle: (DeliveryClaim) async -> DeliveryResult
    ) async -> DeliveryResult {
        guard gate.enter() else {
            return DeliveryResult(
                id: request.id, outcome: .refused(.tooManyHandlers(limit: gate.limit)))
        }
        var result = await claimed(request, handle)
        result.id = request.id
        gate.leave()
        return result
    }

    private func claimed(
        _ request: ClaimRequest, _ handle: (DeliveryClaim) async -> DeliveryResult
    ) async -> DeliveryResult {
        do {
            switch try await store.claim(request) {
            case .inFlight: return DeliveryResult(outcome: .inFlight)
            case .finished: return DeliveryResult(outcome: .duplicate)
            case .otherType: return DeliveryResult(outcome: .otherType)
            case .full: return DeliveryResult(outcome: .refused(.storeFull))
            case .claimed(let claim):
                let renew = { @Sendable [store] in try await store.renew(claim) }
                var result = await leases.keep(renew) { await handle(claim) }
                result.isPossibleReplay = claim.isPossibleReplay
                result.forgottenAge = claim.forgottenAge
                result.storeError = await end(claim, isFinished: result.isFinished)
                return result
            }
        } catch {
            return DeliveryResult(outcome: .storeFailed(error))
        }
    }

    // A separate task: a client that disconnects may cancel the task of its request, but a handled
    // delivery must be committed nevertheless.
    private func end(_ claim: DeliveryClaim, isFinished: Bool) async -> (any Error)? {
        let task = Task { [store] in
            if isFinished {
                try await store.commit(claim)
            } else {
                try await store.release(claim)
            }
        }
        switch await task.result {
        case .success: return nil
        case .failure(let error): return error
        }
    }
}
#endif
