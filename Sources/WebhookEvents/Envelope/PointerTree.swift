/// The places in a body that an envelope is read from, found in one pass over the body.
final class PointerTree: Sendable {
    /// How many places the whole tree has.
    let count: Int

    private let place: Int
    private let keys: JSONKeys
    private let children: [PointerTree]

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
        count = next
    }

    /// The place that a pointer leads to, counted from 0 in the whole tree.
    func place(of pointer: ArraySlice<String>) -> Int? {
        guard let token = pointer.first else { return place }
        return keys.index(of: token).flatMap { children[$0].place(of: pointer.dropFirst()) }
    }

    /// Reads the next value, with full checks, and notes where the places in it begin.
    ///
    /// A key that leads to a place fails when an object has it twice.
    func scan(_ json: inout JSONReader, into offsets: inout [Int?]) {
        let kind = json.nextKind()
        offsets[place] = json.offset
        guard !children.isEmpty else { return json.skipValue() }
        switch kind {
        case .object: scanObject(&json, into: &offsets)
        case .array: scanArray(&json, into: &offsets)
        default: json.skipValue()
        }
    }

    private func scanObject(_ json: inout JSONReader, into offsets: inout [Int?]) {
        var object = json.beginObject(keys)
        while let key = json.nextKey(&object) {
            if offsets[children[key].place] != nil {
                return json.fail(.duplicateKey(keys.names[key]))
            }
            children[key].scan(&json, into: &offsets)
        }
    }

    private func scanArray(_ json: inout JSONReader, into offsets: inout [Int?]) {
        var position = 0
        json.elements { json in
            if let key = keys.index(of: String(position)) {
                children[key].scan(&json, into: &offsets)
            } else {
                json.skipValue()
            }
            position += 1
        }
    }
}
