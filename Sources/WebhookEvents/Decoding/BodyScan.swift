@_spi(Reading) import StrictJSON

/// The offsets of the nodes of a ``PointerTree`` in one body, with what else is read while the body
/// is scanned.
struct BodyScan {
    /// The offsets of the values, by node.
    var offsets: NodeOffsets
    /// The node of the batch's array, whose elements are recorded as well.
    let itemsNode: Int?
    /// The layout by which the payload is read during the scan; `nil` if it is read later.
    let layout: EventLayout?
    /// The node of the payload that is read during the scan.
    let payloadNode: Int?
    /// The header fields of the message, if its type may be in one.
    let headers: WebhookHeaders
    /// The payload, if it was read during the scan.
    var payload: FieldContent?
    /// The event type that was assumed for that payload; `nil` if all types have the same payload.
    var guess: TypeGuess?
    /// The byte range of each element of that array.
    private(set) var items: [Range<Int>] = []

    init(
        _ tree: PointerTree, of message: borrowing WebhookMessage, itemsNode: Int? = nil,
        payloadOf layout: EventLayout? = nil
    ) {
        offsets = NodeOffsets(count: tree.count)
        headers = layout?.needsHeaders == true ? message.headers : WebhookHeaders()
        self.itemsNode = itemsNode
        self.layout = layout
        payloadNode = layout?.payloadPlan?.node
    }

    mutating func append(from start: Int, to end: Int) {
        // The position of a failed reader is that of the failure, which may be before the value.
        items.append(start..<max(start, end))
    }
}
