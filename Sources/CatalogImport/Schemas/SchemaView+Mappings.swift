import StrictJSON

/// The `discriminator` of OpenAPI and Swagger 2: the schemas that values of a property identify. They
/// are listed in `oneOf`, or are those that contain the schema with the `discriminator` in `allOf`.
extension SchemaView {
    /// The schemas that a schema's `discriminator` identifies: the entries of `mapping` that can be
    /// resolved or, without a mapping and a union, the schemas that contain it in `allOf`.
    func mapping(of part: Located) -> [(value: String, target: Located)] {
        let listed = listedMapping(of: part)
        guard listed.isEmpty, let name = discriminatorName(of: part),
            alternatives(of: part).isEmpty
        else { return listed }
        return subtypes.subtypes(of: part).flatMap { subtype in
            (values(at: [name], in: subtype) ?? []).map { ($0, subtype) }
        }
    }

    private func listedMapping(of part: Located) -> [(value: String, target: Located)] {
        (part["discriminator"]?["mapping"]?.members ?? []).compactMap { key, value in
            guard let text = value.value.string else { return nil }
            let target =
                documents.target(of: text, from: part.location)
                ?? documents.target(of: "#/components/schemas/" + text, from: part.location)
            return target.map { (key, $0) }
        }
    }

    /// The property that a schema's `discriminator` names; in Swagger 2, it is the name itself.
    func discriminatorName(of part: Located) -> String? {
        part["discriminator"]?.text("propertyName") ?? part.text("discriminator")
    }

    /// Whether the values of a schema's discriminator identify other schemas.
    func identifiesSchemas(_ part: Located) -> Bool {
        !alternatives(of: part).isEmpty || !mappedTargets(of: part).isEmpty
            || !subtypes.subtypes(of: part).isEmpty
    }

    /// The schema that a value of a discriminator identifies, if a schema does not list its branches
    /// in a union.
    func mapped(_ value: String, of schema: Located, at path: [String]) -> Located? {
        guard path.count == 1, discriminatorName(of: schema) == path[0],
            alternatives(of: schema).isEmpty
        else { return nil }
        return mappedTargets(of: schema)[value]
    }

    /// The values of a discriminator that a part of a schema maps to the schema, which contains the
    /// part; all of them if the schema is none of the mapping's targets, and nothing else lists
    /// them.
    func mappedValues(of part: Located, in parts: [Located], at path: [String]) -> [String]? {
        guard path.count == 1, discriminatorName(of: part) == path[0] else { return nil }
        let mapping = listedMapping(of: part)
        let own = parts.lazy.filter { $0.location != part.location }
            .map { one in mapping.filter { $0.target.location == one.location }.map(\.value) }
            .first { !$0.isEmpty }
        if let own { return own }
        return mapping.isEmpty || !alternatives(of: part).isEmpty ? nil : mapping.map(\.value)
    }

    /// The values of a discriminator without a mapping, if no schema specifies them: the name of the
    /// schema that contains the one with the discriminator, or those of all such schemas.
    func impliedValues(in parts: [Located], at path: [String]) -> [String]? {
        guard path.count == 1 else { return nil }
        for part in parts where discriminatorName(of: part) == path[0] {
            guard alternatives(of: part).isEmpty, listedMapping(of: part).isEmpty else { continue }
            if let own = subtypes.first(of: parts, containing: part) {
                return [Self.discriminatorValue(of: own)]
            }
            let values = mapping(of: part).map(\.value)
            if !values.isEmpty { return values.uniqued() }
        }
        return nil
    }

    /// The value that identifies a schema: an extension with it, or the schema's name.
    private static func discriminatorValue(of schema: Located) -> String {
        let stated = schema.members.lazy
            .filter { $0.key.hasPrefix("x-") && $0.key.hasSuffix("discriminator-value") }
            .compactMap { $0.value.value.string }.first
        return stated ?? schema.location.pointer.tokens.last ?? schema.location.document
    }

    /// The branch that contains the schema with the alternatives, if that is what the parts are of.
    func ownBranch(of branches: [Located], in parts: [Located]) -> Located? {
        let locations = Set(parts.map(\.location))
        return branches.first { locations.contains((target(of: $0) ?? $0).location) }
    }
}
