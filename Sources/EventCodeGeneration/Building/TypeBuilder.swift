import EventCatalog
import StrictJSON

/// Decides the Swift types of payloads: `Schema` -> `ValueType`, and the types it needs.
struct TypeBuilder {
    var sink: DiagnosticSink
    /// All types that were made, by the index of their reference.
    private(set) var made: [MadeType] = []

    private let definitions: [String: Catalog.Definition]
    private let definitionNames: [String: String]
    private let payloadNames: [String: String]
    /// Names that no nested type may have, because it would hide a type of the top level.
    let topLevelNames: Set<String>
    private let merger: SchemaMerger
    private var resolved: [String: Resolution] = [:]
    /// How many schemas are being made, each for the one before.
    private var depth = 0

    /// The types of schemas outside `$defs` and inside them, by what they were made of.
    private var inline: [String: Resolution] = [:]

    /// What a shared schema became.
    private enum Resolution {
        /// It is being made; an object has its type already.
        case pending(TypeUse?)
        case done(TypeUse)
    }

    /// A type that was made, and the type it is nested in.
    struct MadeType {
        var declaration: TypeDeclaration?
        var name: String
        var isNested: Bool
        /// Whether it is the type of a shared schema.
        var isShared: Bool
        /// The types that are nested in this one.
        var children: [Int] = []
    }

    init(catalog: Catalog, moduleNames: ModuleNames, sink: DiagnosticSink) {
        self.sink = sink
        let definitions = Dictionary(
            catalog.definitions.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        self.definitions = definitions
        merger = SchemaMerger { reference in
            DefinitionReference.name(in: reference).flatMap { definitions[$0]?.schema }
        }
        var table = NameTable(
            style: .type, reserved: ReservedNames.types.union(moduleNames.all),
            reservedSuffix: "Value")
        definitionNames = table.assign(
            catalog.definitions.map(\.name),
            chosen: definitions.compactMapValues { $0.schema.swiftName?.name })
        var payloads = NameTable(
            style: .type, suffix: "Payload", reservedSuffix: "Value", taken: table.taken)
        payloadNames = payloads.assign(
            catalog.events.map(\.type),
            chosen: Dictionary(
                catalog.events.compactMap { event in
                    event.data.swiftName.map { (event.type, $0.name) }
                }, uniquingKeysWith: { first, _ in first }))
        topLevelNames = payloads.taken.union(moduleNames.all)
        checkChosenNames(of: catalog, taken: ReservedNames.types.union(moduleNames.all))
    }

    /// Names that the author chose for types are types' names, and differ from each other.
    private mutating func checkChosenNames(of catalog: Catalog, taken: Set<String>) {
        let chosen =
            catalog.events.map { ($0.type, $0.data) }
            + catalog.definitions.map { ($0.name, $0.schema) }
        var first: [String: (wireName: String, entry: SwiftNameEntry)] = [:]
        for (wireName, schema) in chosen {
            guard let entry = schema.swiftName else { continue }
            let name = entry.name
            if let other = first.updateValue((wireName, entry), forKey: name) {
                first[name] = other
                sink.report(
                    .nameClash(of: "type", first: other.wireName, second: wireName, name: name),
                    at: entry.offset, related: other.entry.offset)
            } else if taken.contains(name) || SwiftIdentifier(name).text != name {
                sink.report(.reservedName(name), at: entry.offset)
            }
        }
    }

    /// The payload type of an event.
    mutating func payload(of event: Catalog.EventEntry) -> ValueType {
        let scope = TypeScope(name: payloadNames[event.type] ?? "", parent: nil)
        let use = use(of: event.data, in: scope)
        let type = use.isNullable ? ValueType.optional(use.type) : use.type
        return type.isSelfDescribing ? type : .json
    }

    /// The types of the top level, with their nested ones, after all payloads were asked for.
    mutating func finish() -> (payloads: [TypeDeclaration], shared: [TypeDeclaration]) {
        for (type, property) in EndlessTypes.find(in: made) {
            guard case .structure(var model) = made[type].declaration else { continue }
            let place = model.properties[property].place
            sink.report(
                .untypedSchema(.endless, pointer: place.pointer.description), at: place.offset)
            model.properties[property].type = .json
            made[type].declaration = .structure(model)
        }
        let roots = made.indices.filter { !made[$0].isNested }
        return (
            roots.filter { !made[$0].isShared }.compactMap { declaration(at: $0) },
            roots.filter { made[$0].isShared }.compactMap { declaration(at: $0) }
        )
    }

    /// The structs by the index of their reference.
    var structures: [Int: StructModel] {
        var result: [Int: StructModel] = [:]
        for (index, type) in made.enumerated() {
            if case .structure(let model) = type.declaration { result[index] = model }
        }
        return result
    }

    private func declaration(at index: Int) -> TypeDeclaration? {
        guard case .structure(var model) = made[index].declaration else {
            return made[index].declaration
        }
        model.nested = made[index].children.compactMap { declaration(at: $0) }
        return .structure(model)
    }
}

/// A type, and whether a null may stand for its values.
struct TypeUse {
    var type: ValueType
    var isNullable = false
    /// The value of a constant, as a Swift expression.
    var constant: String?

    static var json: TypeUse { TypeUse(type: .json) }
}

/// Where a type that is made on the way gets its name.
struct TypeScope {
    var name: String
    /// The type that it will be nested in.
    var parent: TypeReference?
    /// The shared schema or the merged one that it is the type of, to be found by recursion.
    var origin: Origin?

    var isShared: Bool {
        if case .definition = origin { true } else { false }
    }

    enum Origin {
        case definition(String)
        case inline(String)
    }

    /// The scope for what a collection or a map of this scope's name is made of.
    func element(_ suffix: String) -> TypeScope {
        TypeScope(name: name + suffix, parent: parent, depth: depth + 1)
    }

    /// How many schemas are around this one. The compiler takes seconds for an array of 20 arrays,
    /// and twice the time for each more.
    var depth = 0
    static var maximumDepth: Int { 16 }
}

// MARK: - References

extension TypeBuilder {
    /// How far types may lead to further types; ``DeepStack`` is large enough for it.
    private static var maximumDepth: Int { 2_000 }

    /// The type of a schema; `scope` names the type that may have to be made for it.
    mutating func use(of schema: Schema, in scope: TypeScope) -> TypeUse {
        guard depth < Self.maximumDepth, scope.depth <= TypeScope.maximumDepth else {
            return untyped(.deep, schema)
        }
        depth += 1
        defer { depth -= 1 }
        if let inner = schema.onlyPart {
            var use = use(of: inner, in: scope)
            use.isNullable = use.isNullable || schema.isNullable
            return use
        }
        if let reference = schema.reference, let name = DefinitionReference.name(in: reference),
            schema.saysNothingBesideReference
        {
            var use = use(ofDefinition: name, from: schema)
            use.isNullable = use.isNullable || schema.isNullable
            return use
        }
        if let use = sharedUse(of: schema) { return use }
        return use(ofInline: schema, in: scope)
    }

    private mutating func use(ofDefinition name: String, from schema: Schema) -> TypeUse {
        switch resolved[name] {
        case .done(let use), .pending(let use?): return use
        case .pending(nil): return untyped(.endless, schema)
        case nil: break
        }
        guard let definition = definitions[name] else { return .json }
        resolved[name] = .pending(nil)
        let scope = TypeScope(name: definitionNames[name] ?? "", origin: .definition(name))
        let use = use(of: definition.schema, in: scope)
        resolved[name] = .done(use)
        return use
    }

    /// The type of a schema that is no plain reference. The same schema, reached again through an
    /// `allOf` or while it is being made, is the same type.
    private mutating func use(ofInline schema: Schema, in scope: TypeScope) -> TypeUse {
        let key = schema.identity
        switch inline[key] {
        case .done(let use), .pending(let use?): return use
        case .pending(nil): return untyped(.endless, schema)
        case nil: break
        }
        guard let merged = merger.merged(schema) else { return untyped(.conflictingTypes, schema) }
        inline[key] = .pending(nil)
        var scope = scope
        scope.origin = scope.origin ?? .inline(key)
        let use = use(ofPlain: merged, in: scope)
        inline[key] = .done(use)
        return use
    }

    /// The shared type of an `allOf` of a reference and of parts that only narrow it, such as a
    /// status that is always the same in one event. The same type in all events serves handlers
    /// better than one of its own in each.
    private mutating func sharedUse(of schema: Schema) -> TypeUse? {
        var own = schema
        own.allOf = []
        own.reference = nil
        let parts = schema.allOf + [own]
        let references = parts.compactMap(\.reference) + [schema.reference].compactMap(\.self)
        guard references.count == 1, let name = references.first.flatMap(DefinitionReference.name)
        else { return nil }
        let use = use(ofDefinition: name, from: schema)
        guard case .structure(let reference) = use.type else { return nil }
        let narrows = parts.allSatisfy { part in
            part.reference != nil
                ? part.saysNothingBesideReference : part.narrows(reference, in: made)
        }
        return narrows ? use : nil
    }

    /// Makes the type of an object known to what refers to it, before its properties are read.
    mutating func announce(_ use: TypeUse, in scope: TypeScope) {
        switch scope.origin {
        case .definition(let name): resolved[name] = .pending(use)
        case .inline(let key): inline[key] = .pending(use)
        case nil: break
        }
    }

    /// Adds a type that is not declared yet.
    mutating func reserve(in scope: TypeScope) -> TypeReference {
        let qualifiedName = scope.parent.map { $0.qualifiedName + "." + scope.name } ?? scope.name
        made.append(
            MadeType(
                name: scope.name, isNested: scope.parent != nil, isShared: scope.isShared))
        if let parent = scope.parent { made[parent.index].children.append(made.count - 1) }
        return TypeReference(index: made.count - 1, qualifiedName: qualifiedName)
    }

    mutating func declare(_ declaration: TypeDeclaration, as reference: TypeReference) {
        made[reference.index].declaration = declaration
    }

    /// Keeps a value as raw JSON, and says so.
    mutating func untyped(_ reason: CatalogProblem.Reason, _ schema: Schema) -> TypeUse {
        sink.report(
            .untypedSchema(reason, pointer: schema.pointer.description), at: schema.offset)
        return .json
    }
}

extension Schema {
    /// Whether a reference is all that the schema says about a value.
    fileprivate var saysNothingBesideReference: Bool {
        var rest = self
        rest.reference = nil
        return rest.isUnconstrained && required.isEmpty
    }

    /// The only part of an `allOf` that says something, if nothing else does.
    fileprivate var onlyPart: Schema? {
        guard !allOf.isEmpty else { return nil }
        var rest = self
        rest.allOf = []
        let parts = allOf.filter { !$0.isUnconstrained || !$0.required.isEmpty }
        return rest.isUnconstrained && required.isEmpty && parts.count == 1 ? parts[0] : nil
    }

    /// The same for the same schema of the catalog, however often it is reached.
    fileprivate var identity: String {
        ([pointer] + allOf.map(\.pointer)).map(\.description).joined(separator: " ")
    }

    /// Whether an object of a type that satisfies the schema too needs no other type.
    fileprivate func narrows(_ reference: TypeReference, in made: [TypeBuilder.MadeType]) -> Bool {
        guard allOf.isEmpty, alternatives.allSatisfy({ $0.allSatisfy(\.isUnconstrained) }),
            !additionalProperties.isSchema, !hasPatternProperties,
            case .structure(let model) = made[reference.index].declaration
        else { return false }
        return properties.allSatisfy { property in
            guard let known = model.properties.first(where: { $0.wireName == property.name }) else {
                return false
            }
            switch known.type {
            case .json: return property.schema.isUnconstrained
            case .structure(let inner):
                return property.schema.reference != nil || property.schema.narrows(inner, in: made)
            default: return true
            }
        }
    }
}
