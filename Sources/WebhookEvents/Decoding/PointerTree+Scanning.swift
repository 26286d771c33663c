@_spi(Reading) import StrictJSON

extension PointerTree {
    /// Reads and validates the next value, and records the offsets of the nodes in it.
    ///
    /// The reader fails when an object contains a node's key twice.
    func scan(_ json: inout JSONReader, into found: inout BodyScan) {
        found.offsets[node] = json.startOfValue()
        if found.payloadNode == node, found.readPayload(self, from: &json) { return }
        if isLeaf, found.itemsNode == nil { return json.skipValue() }
        let kind = json.nextKind()
        let hasItems = found.itemsNode == node && kind == .array
        guard !isLeaf || hasItems else { return json.skipValue() }
        switch kind {
        case .object: scanObject(&json, into: &found)
        case .array: scanArray(&json, hasItems, into: &found)
        default: json.skipValue()
        }
    }

    private func scanObject(_ json: inout JSONReader, into found: inout BodyScan) {
        var object = json.beginObject(keys)
        while let key = json.nextKey(&object) {
            if found.offsets[children[key].node] != nil {
                return json.fail(.duplicateKey(keys.names[key]))
            }
            children[key].scan(&json, into: &found)
        }
    }

    private func scanArray(
        _ json: inout JSONReader, _ hasItems: Bool, into found: inout BodyScan
    ) {
        var position = 0
        json.elements { json in
            let start = json.startOfValue()
            if !isLeaf, let key = keys.index(of: String(position)) {
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
    /// Moves to the value at a pointer, or fails at the innermost value on its path that exists.
    ///
    /// - Parameter nodes: The nodes on the path, from the whole body to the pointer's target.
    mutating func move(along pointer: [String], _ nodes: [Int], in found: BodyScan) {
        for (count, node) in nodes.enumerated().reversed() {
            guard let offset = found.offsets[node] else { continue }
            move(to: offset)
            if count == pointer.count { return }
            if nextKind() == .object { return fail(.missingKey(pointer[count])) }
            return fail(expected: "an object")
        }
    }
}
