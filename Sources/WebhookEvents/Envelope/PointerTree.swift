/// The places in a body that an envelope is read from, found in one pass over the body.
final class PointerTree: Sendable {
    /// The offsets of all places of the whole tree in a body that has none of them: to copy them takes
    /// a fraction of the time of making them.
    let noOffsets: PlaceOffsets

    /// This place, counted from 0 in the whole tree.
    let place: Int
    /// The keys that lead to the places right below this one.
    let keys: JSONKeys
    let children: [PointerTree]

    /// Creates the tree of all places on the way to some pointers.
    convenience init(_ pointers: [[String]]) {
        var next = 0
        self.init(pointers, next: &next)
    }

    private init(_ pointers: [[String]], next: inout Int) {
        place = next
        next += 1
        let below = Dictionary(grouping: pointers.filter { !$0.isEmpty }) { $0[0] }
        let names = below.keys.sorted()
        var children: [PointerTree] = []
        for name in names {
            let rest = below[name, default: []].map { Array($0.dropFirst()) }
            children.append(PointerTree(rest, next: &next))
        }
        keys = JSONKeys(names)
        self.children = children
        noOffsets = PlaceOffsets(count: next)
    }

    /// The place that a pointer leads to, counted from 0 in the whole tree.
    func place(of pointer: ArraySlice<String>) -> Int? {
        guard let token = pointer.first else { return place }
        return keys.index(of: token).flatMap { children[$0].place(of: pointer.dropFirst()) }
    }

    /// Whether no other place is below this one.
    var isLeaf: Bool { children.isEmpty }

    /// The places right below this one, in the order of ``keys``.
    var childPlaces: [Int] { children.map(\.place) }

    /// The index of the key that leads from here to a place right below.
    func keyIndex(of place: Int) -> Int? { children.firstIndex { $0.place == place } }

    /// Reads the next value, with full checks, and notes where the places in it begin.
    ///
    /// A key that leads to a place fails when an object has it twice.
    func scan(_ json: inout JSONReader, into found: inout FoundPlaces) {
        let kind = json.nextKind()
        found.offsets[place] = json.offset
        if found.payloadPlace == place, found.readPayload(self, from: &json) { return }
        let hasItems = found.itemsPlace == place && kind == .array
        guard !children.isEmpty || hasItems else { return json.skipValue() }
        switch kind {
        case .object: scanObject(&json, into: &found)
        case .array: scanArray(&json, hasItems, into: &found)
        default: json.skipValue()
        }
    }

    private func scanObject(_ json: inout JSONReader, into found: inout FoundPlaces) {
        var object = json.beginObject(keys)
        while let key = json.nextKey(&object) {
            if found.offsets[children[key].place] != nil {
                return json.fail(.duplicateKey(keys.names[key]))
            }
            children[key].scan(&json, into: &found)
        }
    }

    private func scanArray(
        _ json: inout JSONReader, _ hasItems: Bool, into found: inout FoundPlaces
    ) {
        var position = 0
        json.elements { json in
            let start = json.startOfValue()
            if !children.isEmpty, let key = keys.index(of: String(position)) {
                children[key].scan(&json, into: &found)
            } else {
                json.skipValue()
            }
            if hasItems { found.append(from: start, to: json.offset) }
            position += 1
        }
    }
}

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

    fileprivate mutating func append(from start: Int, to end: Int) {
        // A reader that failed stands at its failure, which may be before the value.
        items.append(start..<max(start, end))
    }
}

extension JSONReader {
    /// Goes to the value that a pointer leads to, or fails at the innermost one that is there.
    ///
    /// - Parameter places: The places on the way: the whole body first, the pointer's own last.
    mutating func move(along pointer: [String], _ places: [Int], in found: FoundPlaces) {
        for (count, place) in places.enumerated().reversed() {
            guard let offset = found.offsets[place] else { continue }
            move(to: offset)
            if count == pointer.count { return }
            if nextKind() == .object { return fail(.missingKey(pointer[count])) }
            return fail(expected: "an object")
        }
    }
}
