import StrictJSON

/// Reads the forms that operations of an OpenAPI document have as bodies.
struct FormReader {
    let reader: DocumentReader

    /// The content for forms, with the fields that have JSON according to its `encoding`.
    func content(of body: Located) -> (content: Located, form: SourceForm)? {
        let content = (body["content"]?.members ?? []).first {
            MediaType($0.key).isForm
        }?.value
        return content.map { content in
            let fields = (content["encoding"]?.members ?? []).filter {
                $0.value.text("contentType").map { MediaType($0).isJSON } == true
            }
            return (content, SourceForm(jsonFields: Set(fields.map(\.key))))
        }
    }

    /// The schema of a form in Swagger 2, whose fields are parameters; `nil` if there are none.
    func schema(of operation: Located, in item: Located) -> Located? {
        let parameters = [item, operation].flatMap { $0["parameters"]?.elements ?? [] }
            .map { reader.resolved($0) }.filter { $0.text("in") == "formData" }
        let types = (operation["consumes"] ?? reader.root["consumes"])?.elements
            .compactMap { $0.value.string.map { MediaType($0) } }
        guard !parameters.isEmpty, types?.contains(where: \.isForm) != false else { return nil }
        var properties = JSONObject()
        var required: [JSONValue] = []
        for parameter in parameters {
            guard let name = parameter.text("name") else { continue }
            let schema = (parameter.value.object ?? [:]).filter { key, _ in
                !Self.ofParameters.contains(key)
            }
            properties[name] = .object(JSONObject(schema))
            if parameter.isTrue("required") { required.append(.string(name)) }
        }
        var schema: JSONObject = ["type": "object", "properties": .object(properties)]
        if !required.isEmpty { schema["required"] = .array(required) }
        return .synthesized(.object(schema), at: operation.location / "parameters")
    }

    /// The keywords of parameters that are not those of schemas.
    private static let ofParameters: Set<String> = [
        "name", "in", "required", "collectionFormat", "allowEmptyValue",
    ]
}
