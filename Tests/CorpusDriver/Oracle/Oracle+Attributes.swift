import WebhookEvents

extension Oracle {
    /// The path of the first attribute, in the order of the catalog, whose value is of another type.
    func attributeFailure(in link: MessageChain.Link, _ body: JSONValue) -> BodyPath? {
        attributes.lazy.compactMap { place, rule -> BodyPath? in
            let text: (path: BodyPath, text: JSONValue)?
            let pointer: [String]
            let isInBody: Bool
            switch place {
            case .header: return nil
            case .body(let inMessage):
                (text, pointer) = ((link.path, body), inMessage)
                isInBody = chain.steps.isEmpty
            case .outer(let depth, let outside):
                (text, pointer) = (link.around.dropLast(depth - 1).last, outside)
                isInBody = depth == chain.steps.count
            }
            guard let text, var value = text.text.value(at: pointer), value != .null else {
                return nil
            }
            if isForm, isInBody { value = FormReading.value(value, rule, isNullable: true) }
            if value == .null { return nil }
            var judgement = Judgement()
            judgement.judge(value, by: rule, at: pointer.reduce(text.path) { $0 / $1 })
            return judgement.failure
        }.first
    }
}
