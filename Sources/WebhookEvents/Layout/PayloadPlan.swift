/// Reads the payload while the body is scanned: one pass over it instead of two.
///
/// The type is guessed from the locations read so far, or is found near the start of the payload. A
/// wrong guess, or a payload that does not match, only costs further passes.
struct PayloadPlan: Sendable {
    /// The node of the payload in a ``PointerTree``.
    let node: Int
    /// The payload type of each event type, or a single one for all.
    private let payloads: [FieldType]

    /// How many of a payload's first members are searched for the type of the event.
    static let members = 4

    /// - Parameters:
    ///   - payloads: The payload type of each event type, or a single one for all.
    ///   - node: The node of the payload.
    ///   - count: The number of event types.
    init?(_ payloads: [any FieldValue.Type], at node: Int?, ofTypes count: Int) {
        guard let node, payloads.count == 1 || payloads.count == count else { return nil }
        self.node = node
        self.payloads = payloads.map { $0.fieldType }
    }

    /// The payload type, if it is the same for all event types.
    var onlyPayload: FieldType? { payloads.count == 1 ? payloads[0] : nil }

    func payload(ofType index: Int) -> FieldType { payloads[index] }
}
