import StrictJSON

extension SchemaConverter {
    /// The union of the schemas that contain another one in `allOf`, if that has a `discriminator`, for
    /// a value inside a payload that refers to it; `nil` for any other schema.
    func subtypes(of base: Located, at schema: Located) -> JSONObject? {
        guard schema.isValue, let name = view.discriminatorName(of: base),
            view.alternatives(of: base).isEmpty
        else { return nil }
        let subtypes = Set(view.subtypes.subtypes(of: base).map(\.location))
        let mapping = view.mapping(of: base).filter { subtypes.contains($0.target.location) }
        let references = mapping.map { JSONValue.string(reference(to: $0.target)) }
        guard references.uniqued().count > 1 else { return nil }
        var values = JSONObject()
        for ((value, _), reference) in zip(mapping, references) where values[value] == nil {
            values[value] = reference
        }
        return [
            "oneOf": .array(references.uniqued().map { ["$ref": $0] }),
            "discriminator": ["propertyName": .string(name), "mapping": .object(values)],
        ]
    }
}

extension Located {
    /// Whether a schema is that of a property, of the items of an array or of the values of a map,
    /// rather than a part of another schema.
    fileprivate var isValue: Bool {
        let tokens = location.pointer.tokens
        return tokens.dropLast().last == "properties"
            || ["items", "additionalProperties"].contains(tokens.last)
    }
}
