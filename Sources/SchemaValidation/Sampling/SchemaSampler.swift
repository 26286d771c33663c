import StrictJSON

/// Makes simple values that satisfy schemas: schemas -> JSON.
struct SchemaSampler {
    let library: SchemaLibrary
    /// How many more schemas may be applied to the values.
    private var remainingWork = 3_000_000

    private static let maximumDepth = 40
    /// The cost of making a value, in addition to the schemas that are applied to it.
    private static let workOfValue = 100
    /// The maximum number of different elements or properties.
    private static let maximumCount = 100

    init(library: SchemaLibrary) {
        self.library = library
    }

    /// A value that satisfies all of the schemas; `nil` if none is found.
    ///
    /// - Parameters:
    ///   - depth: The number of enclosing values. The outermost object also has its optional scalar
    ///     properties.
    ///   - variant: The index of the value, if several different ones are needed.
    mutating func value(
        of nodes: [SchemaNode], depth: Int = 0, variant: Int = 0
    ) -> JSONValue? {
        guard depth < Self.maximumDepth else { return nil }
        return value(of: nodes, choices: [], depth: depth, variant)
    }

    /// - Parameter chosen: The positions of the chosen alternatives so far.
    private mutating func value(
        of nodes: [SchemaNode], choices chosen: [Int], depth: Int, _ variant: Int
    ) -> JSONValue? {
        remainingWork -= Self.workOfValue
        guard remainingWork > 0 else { return nil }
        var demands = SampleDemands(nodes, in: library)
        for (list, position) in zip(demands.choices, chosen) {
            demands = SampleDemands(demands.nodes + list[position], in: library)
        }
        if demands.choices.count > chosen.count {
            var null: JSONValue?
            for position in demands.choices[chosen.count].indices {
                let value = value(of: nodes, choices: chosen + [position], depth: depth, variant)
                guard let value else { continue }
                if value != .null { return value }
                null = value
            }
            return null
        }
        for candidate in candidates(demands, depth, variant) where satisfies(candidate, nodes) {
            return candidate
        }
        return nil
    }

    private mutating func satisfies(_ value: JSONValue, _ nodes: [SchemaNode]) -> Bool {
        for node in nodes {
            var evaluation = Evaluation(
                library: library, checksFormats: true, work: max(remainingWork, 0))
            let isValid = evaluation.apply(node, to: value, for: "")
            remainingWork = evaluation.remainingWork
            guard isValid else { return false }
        }
        return true
    }

    private mutating func candidates(
        _ demands: SampleDemands, _ depth: Int, _ variant: Int
    ) -> [JSONValue] {
        if let constant = demands.constants.first { return [constant] }
        if let values = demands.enumerations.first, !values.isEmpty {
            let sorted = values.filter { $0 != .null } + values.filter { $0 == .null }
            let start = variant % sorted.count
            return Array(sorted[start...] + sorted[..<start])
        }
        let scalars = SampleScalars(demands: demands, variant: variant)
        var candidates: [JSONValue] = []
        for kind in demands.kinds {
            switch kind {
            case .string: candidates += scalars.strings
            case .integer: candidates += scalars.numbers(isInteger: true)
            case .number: candidates += scalars.numbers(isInteger: false)
            case .boolean: candidates += variant.isMultiple(of: 2) ? [true, false] : [false, true]
            case .null: candidates.append(.null)
            case .object: candidates += objects(demands, depth)
            case .array: candidates += [array(demands, depth)].compactMap { $0 }
            }
        }
        return demands.isNullable ? candidates + [.null] : candidates
    }

    // MARK: - Values with values inside

    /// Objects with all required properties: with optional scalar properties, and without.
    private mutating func objects(_ demands: SampleDemands, _ depth: Int) -> [JSONValue] {
        var required = demands.required
        for _ in demands.dependentRequired {
            for (key, others) in demands.dependentRequired where required.contains(key) {
                required += others.filter { !required.contains($0) }
            }
        }
        var object = JSONObject()
        var plain = JSONObject()
        for key in demands.propertyKeys + required.filter({ !demands.propertyKeys.contains($0) }) {
            let isRequired = required.contains(key)
            let schemas = demands.schemas(of: key)
            guard isRequired || depth == 0 && SampleDemands(schemas, in: library).isPlain else {
                continue
            }
            let value = value(of: schemas, depth: depth + 1)
            guard let value else {
                if isRequired { return [] }
                continue
            }
            if isRequired { object.append(key, value) }
            if isRequired || value.isPlain { plain.append(key, value) }
        }
        return [plain, object].map { .object(filled($0, demands, depth)) }
    }

    /// The object with the minimum number of properties.
    private mutating func filled(
        _ object: JSONObject, _ demands: SampleDemands, _ depth: Int
    ) -> JSONObject {
        var object = object
        let missing = min(demands.minimum(of: .object), Self.maximumCount)
        for variant in 0..<missing + demands.propertyKeys.count {
            guard object.count < missing else { break }
            let key =
                variant < demands.propertyKeys.count
                ? demands.propertyKeys[variant] : name(demands, variant)
            guard let key, object[key] == nil else { continue }
            if let value = value(of: demands.schemas(of: key), depth: depth + 1) {
                object.append(key, value)
            }
        }
        return object
    }

    /// A name for an additional property.
    private mutating func name(_ demands: SampleDemands, _ variant: Int) -> String? {
        let patterns = demands.properties.flatMap(\.patterns)
        if demands.propertyNames.isEmpty {
            return patterns.first?.pattern.syntax.example(extra: variant, atLeast: 1)
                ?? "property\(variant)"
        }
        return value(of: demands.propertyNames, depth: Self.maximumDepth - 1, variant: variant)?
            .string
    }

    private mutating func array(_ demands: SampleDemands, _ depth: Int) -> JSONValue? {
        var elements: [JSONValue] = []
        for (schema, count) in demands.contains {
            for variant in 0..<min(count, Self.maximumCount) {
                let schemas = demands.schemas(at: elements.count) + [schema]
                guard let value = value(of: schemas, depth: depth + 1, variant: variant) else {
                    return nil
                }
                elements.append(value)
            }
        }
        while elements.count < min(demands.minimum(of: .array), Self.maximumCount) {
            let schemas = demands.schemas(at: elements.count)
            let value = value(of: schemas, depth: depth + 1, variant: elements.count)
            guard let value else { return nil }
            elements.append(value)
        }
        return .array(elements)
    }
}

extension JSONValue {
    /// Whether this is a string, a number or a boolean.
    fileprivate var isPlain: Bool {
        switch self {
        case .string, .number, .boolean: true
        case .null, .array, .object: false
        }
    }
}
