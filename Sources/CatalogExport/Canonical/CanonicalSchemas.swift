import SchemaValidation
import StrictJSON

/// Writes schemas in canonical form.
struct CanonicalSchemas {
    private let references: CatalogReferences
    private let definitions: ReferencedDefinitions

    /// The keywords that only identify schemas: each reference is a location.
    private static let identifiers: Set<String> = [
        "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor",
    ]

    init(_ references: CatalogReferences, _ definitions: ReferencedDefinitions) {
        self.references = references
        self.definitions = definitions
    }

    /// The definitions that the catalog has elsewhere, or in files.
    var hoisted: [JSONObject.Member] {
        definitions.hoisted.compactMap { name, location in
            references.value(at: location).map { (name, written($0, at: location)) }
        }
    }

    /// A schema that is not inside another one.
    func definition(_ schema: JSONValue, at location: DocumentLocation) -> JSONValue {
        let isDefinition =
            location.document == references.root.document && location.pointer.tokens.count == 2
            && location.pointer.tokens[0] == "$defs"
        return isDefinition ? written(schema, at: location) : self.schema(schema, at: location)
    }

    /// A schema inside another one: a reference, if it is a definition of its own.
    private func schema(_ schema: JSONValue, at location: DocumentLocation) -> JSONValue {
        if let name = definitions.names[location] { return ["$ref": .reference(to: name)] }
        return written(schema, at: location)
    }

    private func written(_ schema: JSONValue, at location: DocumentLocation) -> JSONValue {
        guard let object = schema.object else { return schema }
        var keywords: [JSONObject.Member] = []
        for (key, value) in object where !Self.identifiers.contains(key) {
            if let target = references.target(of: key, value, from: location),
                let name = definitions.names[target]
            {
                keywords.refer(to: name)
            } else if key == "discriminator" {
                keywords.append((key, discriminator(value, at: location)))
            } else {
                keywords.append((key, subschemas(of: key, value, at: location / key)))
            }
        }
        return .object(CatalogOrder.ordered(schema: CurrentKeywords.converted(keywords)))
    }

    private func subschemas(
        of key: String, _ value: JSONValue, at location: DocumentLocation
    ) -> JSONValue {
        SubschemaKeyword(key)?.map(value) { token, json in
            schema(json, at: token.map { location / $0 } ?? location)
        } ?? value
    }

    /// A discriminator whose mapping refers to definitions.
    private func discriminator(_ value: JSONValue, at location: DocumentLocation) -> JSONValue {
        guard var object = value.object, let mapping = object["mapping"]?.object else {
            return value
        }
        object["mapping"] = .object(
            JSONObject(
                mapping.map { key, value in
                    (key, name(mappedTo: value, at: location).map { .reference(to: $0) } ?? value)
                }))
        return .object(object)
    }

    /// The definition that a value of a mapping names, or refers to.
    private func name(mappedTo value: JSONValue, at location: DocumentLocation) -> String? {
        if let name = value.string, definitions.names[references.root / "$defs" / name] != nil {
            return name
        }
        return references.target(of: "$ref", value, from: location).flatMap {
            definitions.names[$0]
        }
    }
}

extension [JSONObject.Member] {
    /// Adds a reference, beside one that is there already.
    fileprivate mutating func refer(to name: String) {
        let reference = JSONValue.reference(to: name)
        guard contains(where: { $0.key == "$ref" }) else { return append(("$ref", reference)) }
        append(("allOf", [["$ref": reference]]))
    }
}
