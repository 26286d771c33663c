import EventCatalog
import StrictJSON

extension TypeBuilder {
    /// The maximum length of a chain of types; ``DeepStack`` is large enough for it.
    private static var maximumDepth: Int { 2_000 }

    /// The type of a schema; `scope` determines the name of the type that may have to be declared.
    mutating func resolve(
        _ schema: Schema, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        guard depth < Self.maximumDepth, scope.depth <= ValueType.maximumNesting else {
            return untyped(.deep, schema, &sink)
        }
        depth += 1
        defer { depth -= 1 }
        if let id = definition(of: schema), !scope.isShared(as: id) {
            return resolve(id, from: schema, &sink)
        }
        if let inner = schema.onlyPart {
            var resolved = resolve(inner, in: scope, &sink)
            resolved.isNullable = resolved.isNullable || schema.isNullable
            return resolved
        }
        if let id = schema.reference, schema.isReference {
            var resolved = resolve(id, from: schema, &sink)
            resolved.isNullable = resolved.isNullable || schema.isNullable
            return resolved
        }
        if let shared = sharedType(of: schema, &sink) { return shared }
        return resolve(inline: schema, in: scope, &sink)
    }

    /// The definition that a schema is, if there is a reference to its location.
    private func definition(of schema: Schema) -> DefinitionID? {
        schema.isDerived ? nil : definitionsByLocation[schema.location]
    }

    private mutating func resolve(
        _ id: DefinitionID, from schema: Schema, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        switch definitionTypes[id] {
        case .done(let type), .pending(let type?): return type
        case .pending(nil): return untyped(.infinitelyRecursive, schema, &sink)
        case nil: break
        }
        guard let definition = definitions[id] else { return .json }
        definitionTypes[id] = .pending(nil)
        let scope = TypeScope(name: names.definitions[id] ?? "", origin: .definition(id))
        let resolved = resolve(definition.schema, in: scope, &sink)
        definitionTypes[id] = .done(resolved)
        return resolved
    }

    /// The type of a schema that is not a plain reference. The same schema, reached again through
    /// an `allOf` or while it is being resolved, has the same type.
    private mutating func resolve(
        inline schema: Schema, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        let id = InlineSchemaID(schema)
        switch inlineTypes[id] {
        case .done(let type), .pending(let type?): return type
        case .pending(nil): return untyped(.infinitelyRecursive, schema, &sink)
        case nil: break
        }
        guard let merged = merger.merged(schema) else {
            return untyped(.conflictingTypes, schema, &sink)
        }
        inlineTypes[id] = .pending(nil)
        var scope = scope
        scope.origin = scope.origin ?? .inline(id)
        let resolved = resolve(merged: merged, in: scope, &sink)
        inlineTypes[id] = .done(resolved)
        return resolved
    }

    /// The shared type of an `allOf` of a reference and of parts that only narrow it, such as a
    /// status that is always the same in one event. One type for all events serves handlers better
    /// than a type for each.
    private mutating func sharedType(
        of schema: Schema, _ sink: inout DiagnosticSink
    ) -> ResolvedType? {
        var own = schema
        own.allOf = []
        own.reference = nil
        let parts = schema.allOf + [own]
        let references = parts.compactMap(\.reference) + [schema.reference].compactMap(\.self)
        guard references.count == 1 else { return nil }
        // A schema whose type is not known yet is this one, or one that led here.
        if case .pending(nil) = definitionTypes[references[0]] { return nil }
        var resolved = resolve(references[0], from: schema, &sink)
        resolved.isNullable = resolved.isNullable || schema.isNullable
        let narrows = parts.allSatisfy { part in
            if part.reference != nil { return part.isReference }
            switch resolved.type {
            case .record(let reference): return part.narrows(reference, in: types)
            case .union: return part.hasOnlyTypes
            default: return false
            }
        }
        return narrows ? resolved : nil
    }

    /// Makes the type of an object known to what refers to it, before its properties are resolved.
    mutating func announce(_ type: ResolvedType, in scope: TypeScope) {
        if let joined = scope.joined { inlineTypes[joined] = .pending(type) }
        switch scope.origin {
        case .definition(let id): definitionTypes[id] = .pending(type)
        case .inline(let id): inlineTypes[id] = .pending(type)
        case nil: break
        }
    }

    /// Adds a type for a schema, which is not declared yet.
    mutating func reserve(_ schema: Schema, in scope: TypeScope) -> TypeReference {
        let qualifiedName = scope.parent.map { $0.qualifiedName + "." + scope.name } ?? scope.name
        types.append(
            TypeEntry(
                name: scope.name, isNested: scope.parent != nil, isShared: scope.isShared,
                location: schema.location))
        if let parent = scope.parent { types[parent.index].children.append(types.count - 1) }
        return TypeReference(index: types.count - 1, qualifiedName: qualifiedName)
    }

    mutating func declare(_ declaration: TypeDeclaration, as reference: TypeReference) {
        types[reference.index].declaration = declaration
    }

    /// Keeps a value as raw JSON, and reports it.
    func untyped(
        _ reason: CatalogProblem.Reason, _ schema: Schema, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        sink.report(.untypedSchema(reason, at: schema.location), at: schema.offset)
        return .json
    }
}
