import StrictJSON

/// Finds the descriptions that schemas have for a path, in any of their alternatives.
struct SchemaPathFinder {
    let library: SchemaLibrary

    /// The first step of a path that no schema describes although they list properties; `nil` if
    /// all steps are described, or the schemas are open.
    func undescribedStep(of path: [String], in root: SchemaNode) -> UndescribedStep? {
        var schemas = applied(by: [root])
        for (position, token) in path.enumerated() {
            let (inner, isListed) = schemas.reduce(into: ([SchemaNode](), false)) { result, node in
                for rule in node.schema(in: library).rules {
                    guard let schemas = described(token, by: rule.check) else { continue }
                    result.0 += schemas
                    result.1 = true
                }
            }
            guard isListed else { return nil }
            let allowed = inner.filter { $0.json.boolean != false }
            guard !allowed.isEmpty else {
                let keys = schemas.flatMap { ($0.json["properties"]?.object ?? [:]).map(\.key) }
                return UndescribedStep(position: position, knownKeys: keys)
            }
            schemas = applied(by: allowed)
        }
        return nil
    }

    /// The schemas of a keyword for a property or an element; `nil` for a keyword without such
    /// schemas.
    private func described(_ token: String, by check: SchemaCheck) -> [SchemaNode]? {
        switch check {
        case .properties(let properties): properties.schemas(of: token)
        case .items(let prefix, let rest):
            Int(token).map { position in
                prefix.indices.contains(position)
                    ? [prefix[position]] : [rest].compactMap { $0 }
            } ?? []
        case .unevaluatedProperties(let schema): [schema]
        default: nil
        }
    }

    /// The schemas, and all schemas that they may apply to the same value.
    private func applied(by schemas: [SchemaNode]) -> [SchemaNode] {
        var known: [SchemaNode] = []
        var rest = Array(schemas.reversed())
        while let node = rest.popLast() {
            guard !known.contains(where: { $0 === node }) else { continue }
            known.append(node)
            for rule in node.schema(in: library).rules { rest += rule.check.inPlace }
        }
        return known
    }
}

extension SchemaCheck {
    /// The schemas that the keyword may apply to the same value and that describe it.
    fileprivate var inPlace: [SchemaNode] {
        switch self {
        case .allOf(let schemas), .anyOf(let schemas), .oneOf(let schemas): schemas
        case .conditional(let condition, let then, let otherwise):
            [condition] + [then, otherwise].compactMap { $0 }
        case .reference(let schema), .dynamicReference(let schema, _): [schema]
        case .dependentSchemas(let schemas): schemas.map(\.schema)
        default: []
        }
    }
}
