/// The offsets of the places of a ``PointerTree`` in one body; `nil` for those that the body lacks.
struct PlaceOffsets: Equatable {
    private var offsets: [Int]

    private static let none = -1

    init(count: Int) {
        offsets = Array(repeating: Self.none, count: count)
    }

    subscript(place: Int) -> Int? {
        get { offsets[place] == Self.none ? nil : offsets[place] }
        set { offsets[place] = newValue ?? Self.none }
    }
}

/// Where the places of a ``PointerTree`` are in one body.
struct FoundPlaces {
    /// The offsets of the values, by place.
    var offsets: PlaceOffsets
    /// The place of the array whose elements are looked for too.
    let itemsPlace: Int?
    /// Tells how the payload is read on the way; nothing where it is read later.
    let layout: EventLayout?
    /// The place of the payload that is read on the way.
    let payloadPlace: Int?
    /// The message that the places are in.
    let message: WebhookMessage
    /// The payload, where it was read on the way.
    var payload: EarlyPayload?
    /// The bytes of each element of that array.
    private(set) var items: [Range<Int>] = []

    init(
        _ tree: PointerTree, of message: WebhookMessage, itemsPlace: Int? = nil,
        payloadOf layout: EventLayout? = nil
    ) {
        offsets = tree.noOffsets
        self.message = message
        self.itemsPlace = itemsPlace
        self.layout = layout
        payloadPlace = layout?.payloadPlan?.place
    }

    mutating func append(from start: Int, to end: Int) {
        // A reader that failed stands at its failure, which may be before the value.
        items.append(start..<max(start, end))
    }
}
