extension EnvelopeWriter {
    /// Writes the type and the version of the case, unless the message already contains them.
    func putType(into message: inout MessageParts) {
        guard let index else { return }
        let type = layout.typeIndex(ofCase: index)
        let parts = layout.typeParts(at: layout.discriminator.expressions) {
            message.text(at: $0, layout)
        }
        if message.isFrame || layout.type(of: parts) != type {
            for (expression, part) in typeParts(ofCase: index, in: message) {
                putText(part, at: expression, into: &message)
            }
        }
        guard let expression = layout.options?.versions?.expression else { return }
        let version = message.text(at: expression, layout)
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
        message.put(text.map { .string($0) }, at: expression)
    }

    /// The expressions, each with the part of the type name at its location.
    private func typeParts(
        ofCase index: Int, in message: MessageParts
    ) -> [(RuntimeExpression, String)] {
        let name = layout.typeName(ofCase: index)
        switch layout.discriminator {
        case .anyOf(let expressions):
            let present = expressions.first { message.text(at: $0, layout) != nil }
            return (present ?? expressions.first).map { [($0, name)] } ?? []
        case .compound(let expressions):
            let parts = name.split(
                separator: ".", maxSplits: max(expressions.count - 1, 0),
                omittingEmptySubsequences: false)
            return zip(expressions, parts).map { ($0, String($1)) }
        }
    }
}
