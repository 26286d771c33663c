#if Receiver
/// What became of one event, as far as it is known inside.
struct DeliveryResult: Sendable {
    var id: DeliveryID?
    var type: String?
    var outcome: DeliveryOutcome
    /// Whether the event must not be handled again.
    var isFinished = false
    var storeError: (any Error)?
    var isPossibleReplay = false
    var forgottenAge: Duration?

    init(type: String? = nil, outcome: DeliveryOutcome, isFinished: Bool = false) {
        self.type = type
        self.outcome = outcome
        self.isFinished = isFinished
    }

    init(id: DeliveryID, outcome: DeliveryOutcome) {
        self.id = id
        self.outcome = outcome
    }
}
#endif
