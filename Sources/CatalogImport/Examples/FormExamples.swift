import StrictJSON

/// Reads the examples of forms: texts of forms -> JSON, with values of the types in the schemas.
struct FormExamples {
    let selection: SchemaSelection

    /// The event with its examples as JSON; an event whose body is no form stays the same.
    func read(_ event: SourceEvent) -> SourceEvent {
        guard event.form != nil, let body = event.body else { return event }
        var event = event
        event.examples = event.examples.map { example in
            guard let text = example.value.string, example.exampleBody == nil,
                let form = try? JSONValue(FormText(Array(text.utf8)).json)
            else { return example }
            let fields = (form.object ?? [:]).map { name, value in
                (name, self.value(value, schemas(of: name, in: body)))
            }
            return .synthesized(.object(JSONObject(fields)), at: example.location)
        }
        return event
    }

    /// The schemas of a field, of which each alternative may have another one.
    private func schemas(of field: String, in body: Located) -> [Located] {
        let parts = selection.view.parts(of: body)
        let branches = parts.flatMap { selection.view.alternatives(of: $0) }.flatMap(\.self)
        return (parts + branches.flatMap { selection.view.parts(of: $0) })
            .compactMap { $0["properties"]?[field] }
    }

    /// A text as a value of the types in its schemas.
    private func value(_ value: JSONValue, _ schemas: [Located]) -> JSONValue {
        let parts = schemas.flatMap { selection.view.parts(of: $0) }
        let types = Set(parts.flatMap(\.value.typeNames))
        if let items = value.array ?? (types.contains("array") ? [value] : nil) {
            let schemas = parts.compactMap { $0["items"] }
            return .array(items.map { self.value($0, schemas) })
        }
        guard let text = value.string, !types.isEmpty, !types.contains("string") else {
            return value
        }
        return (try? JSONValue(Array(text.utf8))) ?? value
    }
}
