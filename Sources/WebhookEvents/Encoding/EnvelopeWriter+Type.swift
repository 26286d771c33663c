@_spi(Reading) import StrictJSON

extension EnvelopeWriter {
    /// Writes the type and the version of the case, unless the message already contains them.
    func putType(into message: inout MessageParts) {
        guard let index else { return }
        let type = layout.typeIndex(ofCase: index)
        if let key = layout.options?.presentKey, !message.isFrame {
            message.rename(key, to: layout.types.name(of: type))
        }
        let parts = layout.typeParts(at: layout.discriminator.expressions) {
            message.typeText(at: $0, layout)
        }
        if message.isFrame || layout.type(of: parts) != type {
            // There are none if a key names the type.
            for (expression, part) in typeParts(ofCase: index, in: message) {
                putText(part, at: expression, into: &message)
            }
        }
        guard let expression = layout.options?.versions?.expression else { return }
        let version = message.typeText(at: expression, layout)
        if message.isFrame || layout.caseIndex(ofType: type, version) != index {
            putText(layout.version(ofCase: index), at: expression, into: &message)
        }
    }

    private func putText(
        _ text: String?, at expression: RuntimeExpression, into message: inout MessageParts
    ) {
        if let text, let number = JSONNumber(text), number.text == text,
            isNumber(expression, nil, in: message)
        {
            return message.put(.number(number), at: expression)
        }
        if let text, text == "true" || text == "false", isBoolean(expression, in: message) {
            return message.put(.boolean(text == "true"), at: expression)
        }
        message.put(text.map { .string($0) }, at: expression)
    }

    /// The expressions, each with the part of the type name at its location.
    private func typeParts(
        ofCase index: Int, in message: MessageParts
    ) -> [(RuntimeExpression, String)] {
        let name = layout.typeName(ofCase: index)
        switch layout.discriminator {
        case .anyOf(let expressions):
            let present = expressions.first { message.typeText(at: $0, layout) != nil }
            return (present ?? expressions.first).map { [($0, name)] } ?? []
        case .keyOf: return []
        case .compound(let expressions):
            let parts = name.split(
                separator: ".", maxSplits: max(expressions.count - 1, 0),
                omittingEmptySubsequences: false)
            return zip(expressions, parts).map { ($0, String($1)) }
        }
    }
}

extension MessageParts {
    /// Moves the value of the key that names the type, if it names another one.
    fileprivate mutating func rename(_ key: PresentKey, to name: String) {
        let members = body.members(at: key.pointer) ?? []
        let present = members.filter { !$0.text.isNullMember }.map(\.key)
        let others = Set(key.names).intersection(present).subtracting([name])
        for other in key.names where others.contains(other) {
            let value = body.bytes(at: key.pointer + [other])
            body.set(nil, at: key.pointer + [other])
            if !present.contains(name), let value { body.set(value, at: key.pointer + [name]) }
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether this is the text of a member with the value null.
    fileprivate var isNullMember: Bool {
        guard suffix(4).elementsEqual("null".utf8) else { return false }
        let space: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        return dropLast(4).last { !space.contains($0) } == UInt8(ascii: ":")
    }
}
