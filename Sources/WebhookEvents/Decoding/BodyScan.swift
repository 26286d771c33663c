/// Where the nodes of a ``PointerTree`` are in one body.
struct BodyScan {
    /// The offsets of the values, by node.
    var offsets: NodeOffsets
    /// The node of the array whose elements are looked for too.
    let itemsNode: Int?
    /// Tells how the payload is read on the way; nothing where it is read later.
    let layout: EventLayout?
    /// The node of the payload that is read on the way.
    let payloadNode: Int?
    /// The message that the nodes are in.
    let message: WebhookMessage
    /// The payload, where it was read on the way.
    var payload: EarlyPayload?
    /// The bytes of each element of that array.
    private(set) var items: [Range<Int>] = []

    init(
        _ tree: PointerTree, of message: WebhookMessage, itemsNode: Int? = nil,
        payloadOf layout: EventLayout? = nil
    ) {
        offsets = tree.noOffsets
        self.message = message
        self.itemsNode = itemsNode
        self.layout = layout
        payloadNode = layout?.payloadPlan?.node
    }

    mutating func append(from start: Int, to end: Int) {
        // A reader that failed stands at its failure, which may be before the value.
        items.append(start..<max(start, end))
    }
}
