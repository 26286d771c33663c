#if Receiver
/// Has a delivery handled once: claims it, and commits or releases it.
struct DeliveryLedger: Sendable {
    let store: any DeliveryStore
    let gate: HandlerGate
    let handlerLimit: Int

    /// What became of a delivery that is handled unless it was, or is being.
    func once(_ id: DeliveryID, handle: () async -> DeliveryResult) async -> DeliveryResult {
        guard gate.enter() else {
            return DeliveryResult(
                id: id, outcome: .refused(.tooManyHandlers(limit: handlerLimit)))
        }
        var result = await claimed(id, handle)
        result.id = id
        gate.leave()
        return result
    }

    private func claimed(
        _ id: DeliveryID, _ handle: () async -> DeliveryResult
    ) async -> DeliveryResult {
        do {
            switch try await store.claim(id) {
            case .inFlight: return DeliveryResult(outcome: .inFlight)
            case .finished: return DeliveryResult(outcome: .duplicate)
            case .full: return DeliveryResult(outcome: .refused(.storeFull))
            case .claimed(let claim):
                var result = await handle()
                result.storeError = await end(claim, isFinished: result.isFinished)
                return result
            }
        } catch {
            return DeliveryResult(outcome: .storeFailed(error))
        }
    }

    // A task of its own: a client that hangs up may cancel the one that handles its request, and what
    // was handled must be committed all the same.
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
