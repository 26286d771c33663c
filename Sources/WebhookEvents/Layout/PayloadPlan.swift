/// How a payload is read while the body is scanned: one pass over it instead of two.
///
/// The type is guessed from what is known by then, or stands at the beginning of the payload. A guess
/// that was wrong, or that the payload does not match, costs further passes, and nothing else.
struct PayloadPlan: Sendable {
    /// The node of the payload, in the terms of a ``PointerTree``.
    let node: Int
    /// The type of each event type's payload, or one for all.
    private let payloads: [FieldType]

    /// How many members of a payload are looked at for the type of its event.
    static let members = 4

    /// - Parameters:
    ///   - payloads: The type of each event type's payload, or one for all.
    ///   - node: The node of the payload.
    ///   - count: How many event types there are.
    init?(_ payloads: [any FieldValue.Type], at node: Int?, ofTypes count: Int) {
        guard let node, payloads.count == 1 || payloads.count == count else { return nil }
        self.node = node
        self.payloads = payloads.map { $0.fieldType }
    }

    /// The payload of all event types, if they have the same.
    var onlyPayload: FieldType? { payloads.count == 1 ? payloads[0] : nil }

    func payload(ofType index: Int) -> FieldType { payloads[index] }
}
