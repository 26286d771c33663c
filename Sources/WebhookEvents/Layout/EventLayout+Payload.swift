@_spi(Reading) import StrictJSON

extension EventLayout {
    /// The path, relative to the payload, of an envelope field that is located inside it.
    func pathInPayload(of expression: RuntimeExpression?) -> ArraySlice<String>? {
        if options?.presentKey?.isPayload == true { return nil }
        return expression?.path(below: data)
    }

    /// The pointer to the payload of the case at an index.
    func data(ofCase index: Int?) -> [String] {
        guard let index, options?.presentKey?.isPayload == true else { return data }
        return data + [typeName(ofCase: index)]
    }

    /// The index of the event type for a case of the generated enum.
    func typeIndex(ofCase index: Int) -> Int {
        let position = index - types.names.count
        guard position >= 0, let versions = options?.versions?.versions,
            versions.indices.contains(position)
        else { return index }
        return versions[position].type
    }

    /// Whether the type or the version of a batch's events is located outside the events.
    var hasTypeInBatch: Bool {
        (discriminator.expressions + [options?.versions?.expression].compactMap(\.self))
            .contains(where: isOutside)
    }

    /// Whether a value is outside the message of its event, in the batch.
    func isOutside(_ expression: RuntimeExpression) -> Bool {
        options?.messages?.isOutside(expression) ?? false
    }
}

extension RuntimeExpression {
    /// The path of the value relative to the value at `data`, if it is located inside that.
    func path(below data: [String]) -> ArraySlice<String>? {
        guard case .payload(let pointer) = self, pointer.count > data.count,
            pointer.starts(with: data)
        else { return nil }
        return pointer[data.count...]
    }

    /// The location as text: the path in the body, or the name of the header field.
    var path: String {
        switch self {
        case .header(let name): name
        case .payload(let pointer), .request(let pointer), .outer(_, let pointer):
            pointer.map { JSONPathStep.key($0) }.text
        }
    }
}
