import WebhookEvents

extension MutantMaker {
    /// Texts that are values of each kind, and texts that are not JSON.
    private static let texts = [
        "", "7", "-1.5", "1e400", "18446744073709551616", "true", "null", "an invented text", "[]",
        "[7]", "{}", #"{"invented": null}"#, "%",
    ]

    /// Creates the mutants of a form: each text is replaced by others, each field is removed and repeated, a
    /// field is added, and the JSON in a text is changed.
    func forEachField(_ body: (Mutant) throws -> Void) rethrows {
        let form = FormBody(message.body)
        for (index, field) in form.fields.enumerated() {
            let path = BodyPath([.key(field.name)])
            for text in Self.texts + mutants(ofJSON: field.value) where text != field.value {
                var changed = form
                changed.fields[index].value = text
                try body(mutant(.replaced(path, "'\(text)'"), changed))
            }
            var removed = form
            removed.fields.remove(at: index)
            try body(mutant(.removed(path), removed))
            var repeated = form
            repeated.fields.append(field)
            try body(mutant(.repeated(path), repeated))
        }
        var extended = form
        extended.fields.append((Self.addedKey, "7"))
        try body(mutant(.added(BodyPath()), extended))
    }

    /// The mutants of the object or the array that a text is as JSON.
    private func mutants(ofJSON text: String) -> [String] {
        guard let json = try? JSONValue(Array(text.utf8)),
            json.object != nil || json.array != nil
        else { return [] }
        var texts: [String] = []
        let maker = MutantMaker(message: WebhookMessage(body: text), body: json)
        maker.forEach { texts.append(String(decoding: $0.message.body, as: UTF8.self)) }
        return texts
    }

    private func mutant(_ change: Mutant.Change, _ form: FormBody) -> Mutant {
        Mutant(
            change: change,
            message: WebhookMessage(headers: message.headers, body: form.bytes), body: form.json)
    }
}
