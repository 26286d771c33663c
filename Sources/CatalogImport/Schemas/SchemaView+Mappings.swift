import StrictJSON

/// OpenAPI's `discriminator`: the schemas that values of a property identify. They are listed in
/// `oneOf`, or are those that contain the schema with the `discriminator` in `allOf`.
extension SchemaView {
    /// The entries of a schema's `discriminator.mapping` that can be resolved.
    func mapping(of part: Located) -> [(value: String, target: Located)] {
        (part["discriminator"]?["mapping"]?.members ?? []).compactMap { key, value in
            guard let text = value.value.string else { return nil }
            let target =
                documents.target(of: text, from: part.location)
                ?? documents.target(of: "#/components/schemas/" + text, from: part.location)
            return target.map { (key, $0) }
        }
    }

    /// The property that a schema's `discriminator` names.
    func discriminatorName(of part: Located) -> String? {
        part["discriminator"]?.text("propertyName")
    }

    /// The schema that a value of a discriminator identifies, if a schema lists its branches only in
    /// the mapping.
    func mapped(_ value: String, of schema: Located, at path: [String]) -> Located? {
        guard path.count == 1, discriminatorName(of: schema) == path[0],
            alternatives(of: schema).isEmpty
        else { return nil }
        return mapping(of: schema).first { $0.value == value }?.target
    }

    /// The values of a discriminator that a part of a schema maps to the schema, which contains the
    /// part; all of them if the schema is none of the mapping's targets, and nothing else lists
    /// them.
    func mappedValues(of part: Located, in parts: [Located], at path: [String]) -> [String]? {
        guard path.count == 1, discriminatorName(of: part) == path[0] else { return nil }
        let mapping = mapping(of: part)
        let own = parts.lazy.filter { $0.location != part.location }
            .map { one in mapping.filter { $0.target.location == one.location }.map(\.value) }
            .first { !$0.isEmpty }
        if let own { return own }
        return mapping.isEmpty || !alternatives(of: part).isEmpty ? nil : mapping.map(\.value)
    }

    /// The branch that contains the schema with the alternatives, if that is what the parts are of.
    func ownBranch(of branches: [Located], in parts: [Located]) -> Located? {
        let locations = Set(parts.map(\.location))
        return branches.first { locations.contains((target(of: $0) ?? $0).location) }
    }
}
