import WebhookEvents

extension MutantMaker {
    /// Creates mutants of the texts that are in strings of the first message of a body, at each level.
    func forEachEmbedded(_ chain: MessageChain, _ body: (Mutant) throws -> Void) rethrows {
        try forEachEmbedded(in: self.body, chain.steps[...]) { change, value in
            try body(
                Mutant(
                    change: change,
                    message: WebhookMessage(headers: message.headers, body: bytes(value)),
                    body: value))
        }
    }

    private func forEachEmbedded(
        in text: JSONValue, _ steps: ArraySlice<MessageChain.Step>,
        _ body: (Mutant.Change, JSONValue) throws -> Void
    ) rethrows {
        guard let step = steps.first, let target = text.value(at: step.pointer) else { return }
        let path = step.pointer.map { BodyPath.Step.key($0) }
        if case .array = step {
            guard let first = target.array?.first else { return }
            let path = path + [.index(0)]
            return try forEachEmbedded(in: first, steps.dropFirst()) { change, value in
                try body(change, text.replacing(path[...], with: value))
            }
        }
        guard let inner = target.string.flatMap({ step.json(in: $0) }) else { return }
        let write = { (value: JSONValue) in
            text.replacing(path[...], with: step.string(with: value))
        }
        let maker = MutantMaker(
            message: WebhookMessage(headers: message.headers, body: inner.bytes), body: inner)
        try maker.forEach { try body($0.change, write($0.body)) }
        try forEachEmbedded(in: inner, steps.dropFirst()) { try body($0, write($1)) }
    }
}
