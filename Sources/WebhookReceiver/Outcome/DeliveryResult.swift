#if Receiver
/// The outcome of one event, with the details that a report needs.
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
