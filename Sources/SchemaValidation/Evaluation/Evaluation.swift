import StrictJSON

/// The validation of one instance: schema × value -> whether it satisfies the schema, and why not.
struct Evaluation {
    let library: SchemaLibrary
    let checksFormats: Bool

    private(set) var errors: [SchemaError] = []
    private(set) var unchecked: [UncheckedKeyword] = []
    /// The number of times that a keyword could not be checked.
    private(set) var uncheckedCount = 0
    /// Whether only the result is of interest, so that the first violated keyword ends the
    /// evaluation.
    private var isSilent = false
    private var path: [JSONPathStep] = []
    /// The entered resources, outermost first (JSON Schema 2020-12 Core, section 7.1).
    private(set) var dynamicScope: [SchemaResource] = []
    /// The schemas that are being applied; those to the current value begin at `chainStart`.
    private var chain: [(node: SchemaNode, scope: Int)] = []
    private var chainStart = 0
    /// How many more schemas may be applied.
    private(set) var remainingWork: Int
    /// Why the evaluation ended early.
    private var stop: SchemaError?

    private static let maximumErrors = 100
    private static let maximumDepth = 2_000

    /// - Parameter work: How many schemas may be applied to values.
    init(library: SchemaLibrary, checksFormats: Bool, work: Int) {
        self.library = library
        self.checksFormats = checksFormats
        remainingWork = work
    }

    var report: SchemaReport {
        SchemaReport(errors: stop.map { [$0] } ?? errors, unchecked: unchecked)
    }

    /// Applies a schema to a value.
    ///
    /// - Parameters:
    ///   - evaluated: Gains the parts that the schema evaluates; `nil` if the caller does not track
    ///     them.
    ///   - keyword: The keyword that applies the schema, for the error of a `false` schema.
    mutating func apply(
        _ node: SchemaNode, to value: JSONValue, _ evaluated: inout Evaluated?,
        for keyword: String
    ) -> Bool {
        guard begins(node, keyword) else { return false }
        let entersResource = dynamicScope.last !== node.resource
        if entersResource { dynamicScope.append(node.resource) }
        chain.append((node, dynamicScope.count))
        defer {
            chain.removeLast()
            if entersResource { dynamicScope.removeLast() }
        }
        let schema = node.schema(in: library)
        if schema.isNullable, case .null = value { return true }
        var own = evaluated != nil || schema.needsEvaluated ? Evaluated() : nil
        var isValid = true
        for rule in schema.rules where !check(rule, value, node, &own, keyword) {
            isValid = false
            if isSilent || stop != nil { break }
        }
        if isValid, evaluated != nil, let own { evaluated?.formUnion(own) }
        return isValid
    }

    /// Whether a schema that is being applied marks its values as sensitive, so that no error may
    /// contain them.
    var isSensitive: Bool {
        chain.contains { node, _ in
            node.json["x-sensitive"] == true || node.json["format"] == "password"
        }
    }

    /// Applies a schema to a value without tracking evaluated parts.
    mutating func apply(_ node: SchemaNode, to value: JSONValue, for keyword: String) -> Bool {
        var nothing: Evaluated?
        return apply(node, to: value, &nothing, for: keyword)
    }

    /// Applies a schema to a value inside the current one.
    mutating func apply(
        _ node: SchemaNode, to value: JSONValue, at step: JSONPathStep, for keyword: String
    ) -> Bool {
        let outer = chainStart
        chainStart = chain.count
        path.append(step)
        defer {
            path.removeLast()
            chainStart = outer
        }
        return apply(node, to: value, for: keyword)
    }

    /// Whether a value satisfies a schema, without recording errors.
    ///
    /// - Returns: `nil` if it seems to, but something could not be checked.
    mutating func isSatisfied(
        _ node: SchemaNode, by value: JSONValue, at step: JSONPathStep? = nil,
        _ evaluated: inout Evaluated?
    ) -> Bool? {
        let (wasSilent, count) = (isSilent, uncheckedCount)
        isSilent = true
        defer { isSilent = wasSilent }
        let isValid =
            if let step {
                apply(node, to: value, at: step, for: "")
            } else {
                apply(node, to: value, &evaluated, for: "")
            }
        return isValid && uncheckedCount != count ? nil : isValid
    }

    /// The errors of a schema that a value does not satisfy.
    mutating func causes(_ node: SchemaNode, _ value: JSONValue, at step: JSONPathStep? = nil)
        -> [SchemaError]
    {
        guard !isSilent, stop == nil else { return [] }
        let outer = errors
        errors = []
        defer { errors = outer }
        if let step {
            _ = apply(node, to: value, at: step, for: "")
        } else {
            _ = apply(node, to: value, for: "")
        }
        return errors
    }

    // MARK: - Findings

    /// Notes an error at the current value.
    ///
    /// - Returns: `false`, the result of the keyword.
    mutating func fail(
        _ fact: SchemaFact, _ keyword: String, _ node: SchemaNode, causes: [SchemaError] = []
    ) -> Bool {
        if !isSilent, errors.count < Self.maximumErrors {
            errors.append(
                SchemaError(
                    path: path, keyword: keyword, schema: node.location, fact: fact, causes: causes)
            )
        }
        return false
    }

    /// Whether reasons, which take time to find, are of interest.
    var collectsErrors: Bool { !isSilent && stop == nil }

    /// Notes that a keyword could not be checked.
    ///
    /// - Returns: `true`, so that the other keywords decide.
    mutating func skip(
        _ reason: UncheckedKeyword.Reason, _ keyword: String, _ node: SchemaNode
    ) -> Bool {
        uncheckedCount += 1
        let keyword = UncheckedKeyword(keyword: keyword, schema: node.location, reason: reason)
        if !unchecked.contains(keyword), unchecked.count < Self.maximumErrors {
            unchecked.append(keyword)
        }
        return true
    }

    // MARK: - Limits

    /// Whether a schema may be applied now.
    private mutating func begins(_ node: SchemaNode, _ keyword: String) -> Bool {
        guard stop == nil else { return false }
        remainingWork -= 1
        let fact: SchemaFact
        if keyword == "$ref" || keyword == "$dynamicRef", isApplied(node) {
            fact = .endlessReference
        } else if chain.count >= Self.maximumDepth {
            fact = .tooDeep(limit: Self.maximumDepth)
        } else if remainingWork < 0 {
            fact = .tooMuchWork
        } else {
            return true
        }
        stop = SchemaError(path: path, keyword: keyword, schema: node.location, fact: fact)
        return false
    }

    /// Whether a schema is being applied to the current value already, in the same dynamic scope.
    private func isApplied(_ node: SchemaNode) -> Bool {
        let scope = dynamicScope.count + (dynamicScope.last === node.resource ? 0 : 1)
        return chain[chainStart...].contains { $0.node === node && $0.scope == scope }
    }
}
