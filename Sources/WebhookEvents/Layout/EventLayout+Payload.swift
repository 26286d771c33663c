extension EventLayout {
    /// The way from the payload to a value of the envelope that is inside it.
    func pathInPayload(of expression: EventExpression?) -> ArraySlice<String>? {
        expression?.path(below: data)
    }

    /// The index of the type whose events are in a case of the generated enum.
    func typeIndex(ofCase index: Int) -> Int {
        let position = index - types.names.count
        guard position >= 0, let versions = options?.versions?.versions,
            versions.indices.contains(position)
        else { return index }
        return versions[position].type
    }

    /// Whether the type or the version of a batch's events is beside them.
    var hasTypeInBatch: Bool {
        (discriminator.expressions + [options?.versions?.expression].compactMap(\.self)).contains {
            if case .request = $0 { true } else { false }
        }
    }
}

extension EventExpression {
    /// The way from a location in the body to the value, if it is inside what is there.
    func path(below data: [String]) -> ArraySlice<String>? {
        guard case .payload(let pointer) = self, pointer.count > data.count,
            pointer.starts(with: data)
        else { return nil }
        return pointer[data.count...]
    }

    /// The location in words: the path in the body, or the name of the header field.
    var path: String {
        switch self {
        case .header(let name): name
        case .payload(let pointer), .request(let pointer):
            pointer.map { JSONPathStep.key($0) }.text
        }
    }
}
