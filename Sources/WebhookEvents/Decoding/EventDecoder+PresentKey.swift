@_spi(Reading) import StrictJSON

extension EventDecoder {
    /// Determines the type by the key that is present: one whose value is not null.
    ///
    /// If the catalog lists none of the keys, and there is a single other one, that is the unknown
    /// type. Several keys of the catalog are an error: none of them is preferred.
    mutating func readType(from key: PresentKey) -> Int? {
        let present = key.nodes.indices.filter { isPresent(key.nodes[$0]) }
        guard let first = present.first else {
            values.type = unlistedType(of: key)
            return nil
        }
        if present.count > 1 {
            var values = shared ?? SharedValues()
            values.error = ambiguity(of: key, present).map { inMessage($0) }
            shared = values
            return nil
        }
        if first < layout.types.names.count { return named(first) }
        isExcluded = true
        values.type = key.names[first]
        return nil
    }

    private mutating func isPresent(_ node: Int) -> Bool {
        guard let offset = found.offsets[node] else { return false }
        json.move(to: offset)
        return json.nextKind() != .null
    }

    /// The only key that is present and does not belong to the envelope.
    private func unlistedType(of key: PresentKey) -> String? {
        guard let node = key.objectNodes.last, let offset = found.offsets[node],
            key.objectNodes.count == key.pointer.count + 1
        else { return nil }
        var object = JSONReader(json.text, at: offset)
        guard object.nextKind() == .object else { return nil }
        var candidate: String?
        var count = 0
        object.tokenMembers { member, token in
            let isNull = member.nextKind() == .null
            member.skipValue()
            guard !isNull, count < 2 else { return }
            let name = json.text.string(of: token)
            guard key.mayBeType(name) else { return }
            count += 1
            candidate = name
        }
        return count == 1 ? candidate : nil
    }

    private func ambiguity(of key: PresentKey, _ present: [Int]) -> PayloadError? {
        let names = present.prefix(2).map { "'\(key.names[$0])'" }.joined(separator: " and ")
        guard let node = key.objectNodes.last, let offset = found.offsets[node] else { return nil }
        var object = JSONReader(json.text, at: offset)
        object.fail(expected: "only one of the keys \(names)")
        return object.payloadError
    }
}

extension JSONReader {
    /// Moves to the value of the key that names a type, or fails at the innermost value on the path
    /// that exists.
    mutating func move(along key: PresentKey, ofType index: Int, in found: BodyScan) {
        move(
            along: key.pointer + [key.names[index]], key.objectNodes + [key.nodes[index]],
            in: found)
    }
}
