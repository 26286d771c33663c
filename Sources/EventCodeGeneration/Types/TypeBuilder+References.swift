import EventCatalog
import StrictJSON

extension TypeBuilder {
    /// How far types may lead to further types; ``DeepStack`` is large enough for it.
    private static var maximumDepth: Int { 2_000 }

    /// The type of a schema; `scope` names the type that may have to be made for it.
    mutating func use(of schema: Schema, in scope: TypeScope) -> ResolvedType {
        guard depth < Self.maximumDepth, scope.depth <= ValueType.maximumNesting else {
            return untyped(.deep, schema)
        }
        depth += 1
        defer { depth -= 1 }
        if let name = definitionsByPlace[schema.pointer], !scope.isShared(as: name) {
            return use(ofDefinition: name, from: schema)
        }
        if let inner = schema.onlyPart {
            var use = use(of: inner, in: scope)
            use.isNullable = use.isNullable || schema.isNullable
            return use
        }
        if let reference = schema.reference, let name = DefinitionReference.name(in: reference),
            schema.isReference
        {
            var use = use(ofDefinition: name, from: schema)
            use.isNullable = use.isNullable || schema.isNullable
            return use
        }
        if let use = sharedUse(of: schema) { return use }
        return use(ofInline: schema, in: scope)
    }

    private mutating func use(ofDefinition name: String, from schema: Schema) -> ResolvedType {
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
    private mutating func use(ofInline schema: Schema, in scope: TypeScope) -> ResolvedType {
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
    private mutating func sharedUse(of schema: Schema) -> ResolvedType? {
        var own = schema
        own.allOf = []
        own.reference = nil
        let parts = schema.allOf + [own]
        let references = parts.compactMap(\.reference) + [schema.reference].compactMap(\.self)
        guard references.count == 1, let name = references.first.flatMap(DefinitionReference.name)
        else { return nil }
        let use = use(ofDefinition: name, from: schema)
        let narrows = parts.allSatisfy { part in
            if part.reference != nil { return part.isReference }
            switch use.type {
            case .structure(let reference): return part.narrows(reference, in: made)
            case .union: return part.saysOnlyTypes
            default: return false
            }
        }
        return narrows ? use : nil
    }

    /// Makes the type of an object known to what refers to it, before its properties are read.
    mutating func announce(_ use: ResolvedType, in scope: TypeScope) {
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
    mutating func untyped(_ reason: CatalogProblem.Reason, _ schema: Schema) -> ResolvedType {
        sink.report(
            .untypedSchema(reason, pointer: schema.pointer.description), at: schema.offset)
        return .json
    }
}

extension Schema {
    /// Whether the schema says nothing more about a value than its types.
    fileprivate var saysOnlyTypes: Bool {
        var rest = self
        rest.types = []
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
            guard let known = model.properties.first(where: { $0.wireName == property.name }),
                property.schema.swiftType == nil
            else { return false }
            switch known.type {
            case .json: return property.schema.isUnconstrained
            case .structure(let inner):
                return property.schema.reference != nil || property.schema.narrows(inner, in: made)
            default: return true
            }
        }
    }
}
