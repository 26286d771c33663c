/// The places in a body that an envelope is read from, found in one pass over the body.
final class PointerTree: Sendable {
    /// The offsets of all places in a body that has none of them, at the root: to copy them takes a
    /// fraction of the time of making them.
    let noOffsets: PlaceOffsets

    /// This place, counted from 0 in the whole tree.
    let place: Int
    /// The keys that lead to the places right below this one.
    let keys: JSONKeys
    let children: [PointerTree]

    /// Creates the tree of all places on the way to some pointers.
    convenience init(_ pointers: [[String]]) {
        var next = 0
        self.init(pointers, next: &next, isRoot: true)
    }

    private init(_ pointers: [[String]], next: inout Int, isRoot: Bool) {
        place = next
        next += 1
        let below = Dictionary(grouping: pointers.filter { !$0.isEmpty }) { $0[0] }
        let names = below.keys.sorted()
        var children: [PointerTree] = []
        for name in names {
            let rest = below[name, default: []].map { Array($0.dropFirst()) }
            children.append(PointerTree(rest, next: &next, isRoot: false))
        }
        keys = JSONKeys(names)
        self.children = children
        noOffsets = PlaceOffsets(count: isRoot ? next : 0)
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
