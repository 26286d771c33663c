import StrictJSON

/// The combined constraints of several schemas on one value, without those of alternatives.
struct SampleDemands {
    /// The distinct schemas, including the targets of references and the members of `allOf`.
    private(set) var nodes: [SchemaNode] = []
    var constants: [JSONValue] = []
    var enumerations: [[JSONValue]] = []
    /// The types that all schemas allow, in the order of the first that names some; `nil` for any.
    var types: [SchemaTypeName]?
    var isNullable = true
    var bounds: [NumberBound] = []
    var multiples: [JSONNumber] = []
    var counts: [JSONKind: CountBound] = [:]
    var patterns: [Pattern] = []
    var formats: [String] = []
    var properties: [ObjectProperties] = []
    /// The keys of `properties`, in order.
    var propertyKeys: [String] = []
    var required: [String] = []
    var dependentRequired: [(key: String, required: [String])] = []
    var propertyNames: [SchemaNode] = []
    var items: [(prefix: [SchemaNode], rest: SchemaNode?)] = []
    var contains: [(schema: SchemaNode, count: Int)] = []
    /// Lists of alternatives, of each of which one is to be chosen.
    var choices: [[[SchemaNode]]] = []

    init(_ nodes: [SchemaNode], in library: SchemaLibrary) {
        for node in nodes { add(node, library) }
    }

    private mutating func add(_ node: SchemaNode, _ library: SchemaLibrary) {
        guard !nodes.contains(where: { $0 === node }) else { return }
        nodes.append(node)
        let schema = node.schema(in: library)
        isNullable = isNullable && schema.isNullable
        if let format = node.json["format"]?.string { formats.append(format) }
        for member in node.json["properties"]?.object ?? [:]
        where !propertyKeys.contains(member.key) {
            propertyKeys.append(member.key)
        }
        for rule in schema.rules { add(rule.check, library) }
    }

    private mutating func add(_ check: SchemaCheck, _ library: SchemaLibrary) {
        switch check {
        case .constant(let value): constants.append(value)
        case .enumeration(let values, _): enumerations.append(values)
        case .types(let names): narrow(to: names)
        case .bound(let bound): bounds.append(bound)
        case .multiple(let divisor): multiples.append(divisor)
        case .count(let kind, let bound): narrow(kind, to: bound)
        case .pattern(_, let pattern): patterns.append(pattern)
        case .required(let keys):
            required += keys.filter { !required.contains($0) }
        case .dependentRequired(let lists): dependentRequired += lists
        case .properties(let properties): self.properties.append(properties)
        case .propertyNames(let schema): propertyNames.append(schema)
        case .items(let prefix, let rest): items.append((prefix, rest))
        case .contains(let schema, let bound): contains.append((schema, bound.minimum ?? 1))
        case .allOf(let schemas): for schema in schemas { add(schema, library) }
        case .anyOf(let schemas), .oneOf(let schemas): choices.append(schemas.map { [$0] })
        case .conditional(let condition, let then, let otherwise):
            choices.append([
                [otherwise].compactMap { $0 }, [condition] + [then].compactMap { $0 },
            ])
        case .reference(let schema), .dynamicReference(let schema, _): add(schema, library)
        case .never, .uniqueItems, .format, .dependentSchemas, .unevaluatedProperties,
            .unevaluatedItems, .not, .unchecked:
            break
        }
    }

    private mutating func narrow(to names: [SchemaTypeName]) {
        guard let known = types else {
            types = names
            return
        }
        // An integer is a number.
        let allowsInteger =
            known.contains(.number) && names.contains(.integer)
            || known.contains(.integer) && names.contains(.number)
        types =
            known.filter { names.contains($0) }
            + (allowsInteger && !(known.contains(.integer) && names.contains(.integer))
                ? [.integer] : [])
    }

    private mutating func narrow(_ kind: JSONKind, to bound: CountBound) {
        var known = counts[kind] ?? CountBound()
        known.minimum = max(known.minimum ?? 0, bound.minimum ?? 0)
        known.maximum = min(known.maximum ?? Int.max, bound.maximum ?? Int.max)
        counts[kind] = known
    }

    /// The minimum size of a value of a kind.
    func minimum(of kind: JSONKind) -> Int { counts[kind]?.minimum ?? 0 }

    /// The schemas for the value of a key.
    func schemas(of key: String) -> [SchemaNode] {
        properties.flatMap { $0.schemas(of: key) }
    }

    /// The schemas for the element at a position.
    func schemas(at position: Int) -> [SchemaNode] {
        items.compactMap { position < $0.prefix.count ? $0.prefix[position] : $0.rest }
    }

    /// Whether only strings, numbers and booleans are allowed.
    var isPlain: Bool {
        choices.isEmpty && kinds.allSatisfy { ![.object, .array, .null].contains($0) }
            || enumerations.first?.isEmpty == false
    }

    /// The types to try, in order: those in `type`, or else those that the other keywords apply to.
    var kinds: [SchemaTypeName] {
        if let types { return types.filter { $0 != .null } + types.filter { $0 == .null } }
        if !properties.isEmpty || !required.isEmpty || minimum(of: .object) > 0 { return [.object] }
        if !items.isEmpty || !contains.isEmpty || minimum(of: .array) > 0 { return [.array] }
        if !patterns.isEmpty || !formats.isEmpty || counts[.string] != nil { return [.string] }
        if !bounds.isEmpty || !multiples.isEmpty { return [.number] }
        return [.object, .string, .integer, .boolean, .array, .null]
    }
}
