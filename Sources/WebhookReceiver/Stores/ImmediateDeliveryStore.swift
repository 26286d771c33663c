#if Receiver
/// A store that waits for nothing when it ends a claim, so that nothing can cancel that.
protocol ImmediateDeliveryStore: DeliveryStore {
    /// Commits a claim, or releases it.
    func end(_ claim: DeliveryClaim, isFinished: Bool)
}
#endif
