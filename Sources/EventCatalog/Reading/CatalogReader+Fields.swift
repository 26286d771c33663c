import StrictJSON

extension CatalogReader {
    /// Whether a node is of a kind; reports it if it is not.
    mutating func expect(_ kind: JSONKind, _ node: JSONNode, _ name: String) -> Bool {
        if node.kind == kind { return true }
        sink.report(.wrongType(of: name, expected: kind.phrase, found: node.kind), at: node.offset)
        return false
    }

    /// A required field of an object; reports it if it is missing.
    mutating func field(_ name: String, of node: JSONNode, named owner: String) -> JSONNode? {
        if let value = node[name] { return value }
        sink.report(.missingField(name, of: owner), at: node.offset)
        return nil
    }

    mutating func text(_ name: String, of node: JSONNode, named owner: String) -> String? {
        guard let value = node[name], expect(.string, value, "'\(name)' of \(owner)") else {
            return nil
        }
        return value.string
    }

    mutating func boolean(_ name: String, of node: JSONNode, named owner: String) -> Bool {
        guard let value = node[name], expect(.boolean, value, "'\(name)' of \(owner)") else {
            return false
        }
        if case .boolean(true) = value.value { return true }
        return false
    }

    /// The name that the author chose for a node.
    mutating func swiftName(of node: JSONNode) -> SwiftNameEntry? {
        if let name = overlay.name(at: node.offset) { return name }
        guard let value = node["x-swift-name"], expect(.string, value, "'x-swift-name'"),
            let name = value.string
        else { return nil }
        guard SwiftNameEntry.isValid(name) else {
            sink.report(.invalidSwiftName(name), at: value.offset)
            return nil
        }
        return SwiftNameEntry(name: name, offset: value.offset)
    }

    mutating func reportUnknownFields(of node: JSONNode, named owner: String, known: [String]) {
        for (member, nearest) in unknownFields(of: node, known: known) {
            sink.report(
                .unknownField(member.key, of: owner, nearest: nearest), at: member.keyOffset)
        }
    }

    /// The members that are neither known nor extensions, each with the most similar known key.
    func unknownFields(
        of node: JSONNode, known: [String]
    ) -> [(member: JSONNode.Member, nearest: String?)] {
        node.members.filter { !known.contains($0.key) && !$0.key.hasPrefix("x-") }
            .map { ($0, known.nearest(to: $0.key)) }
    }

    mutating func reportDuplicateKeys(in node: JSONNode) {
        var first: [String: Int] = [:]
        for member in node.members {
            if let offset = first.updateValue(member.keyOffset, forKey: member.key) {
                first[member.key] = offset
                sink.report(.duplicateKey(member.key), at: member.keyOffset, related: offset)
            }
            reportDuplicateKeys(in: member.value)
        }
        for element in node.elements { reportDuplicateKeys(in: element) }
    }
}
