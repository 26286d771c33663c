import EventCatalog
import StrictJSON

extension TypeBuilder {
    /// The type of a schema that allows several types.
    mutating func resolve(
        union schema: Schema, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        switch UnionPlanner.plan(schema, merger: merger) {
        case .free(let isNullable):
            return ResolvedType(type: .json, isNullable: isNullable)
        case .only(var part, let isNullable):
            if part.isSynthesized {
                part.schema.description = schema.description
                part.schema.title = schema.title
            }
            var resolved = resolve(part, in: scope, &sink)
            resolved.isNullable = resolved.isNullable || isNullable
            return resolved
        case .union(let branches, let tag, let isNullable):
            return union(
                of: branches, tag: tag, isNullable: isNullable, schema, in: scope, &sink)
        case .untyped(let reason):
            return untyped(reason, schema, &sink)
        }
    }

    private mutating func resolve(
        _ part: UnionPart, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        guard part.isSynthesized else { return resolve(part.schema, in: scope, &sink) }
        if part.kind == .string, !part.strings.isEmpty {
            return openEnum(part.strings, part.schema, in: scope, &sink)
        }
        guard !part.joined.isEmpty else { return resolve(merged: part.schema, in: scope, &sink) }
        return resolve(joined: part, in: scope, &sink)
    }

    /// Objects that contain each other in cycles of different lengths would be joined in all combinations.
    private static var maximumJoinedCount: Int { 1_000 }

    /// The type of joined objects, which is the same for the same objects.
    private mutating func resolve(
        joined part: UnionPart, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        let id = InlineSchemaID(joining: part.joined)
        switch inlineTypes[id] {
        case .done(let type), .pending(let type?): return type
        case .pending(nil), nil: break
        }
        joinedCount += 1
        guard joinedCount <= Self.maximumJoinedCount else {
            return untyped(.deep, part.schema, &sink)
        }
        var scope = scope
        scope.joined = id
        let resolved = resolve(merged: part.schema, in: scope, &sink)
        inlineTypes[id] = .done(resolved)
        return resolved
    }

    private mutating func union(
        of branches: [UnionBranch], tag: String?, isNullable: Bool, _ schema: Schema,
        in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        // The union of a type and others is seldom what the type's name stands for.
        let alternatives = branches.compactMap(\.part.definition)
            .compactMap { names.definitions[$0] }
        let scope = unoccupied(scope, besides: alternatives)
        let reference = reserve(schema, in: scope)
        let resolved = ResolvedType(type: .union(reference), isNullable: isNullable)
        announce(resolved, in: scope)
        let wireNames = distinctNames(of: branches)
        let caseNames = caseNames(of: branches, wireNames, &sink)
        types[reference.index].members = Set(caseNames)
        var model = UnionModel(
            reference: reference, name: scope.name,
            documentation: DocumentationComment(
                schema.description ?? schema.title, schema.deprecationRemark, of: schema.location),
            origin: SchemaOrigin(schema),
            cases: [], tag: tag)
        for (index, branch) in branches.enumerated() {
            let inner = TypeScope(
                name: typeName(of: branch, wireNames[index]), parent: reference,
                depth: scope.depth + 1)
            if let tag { requiredNames.add(tag: tag, of: branch.part.merged) }
            let written = branch.part.written
            model.cases.append(
                UnionModel.Case(
                    name: SwiftIdentifier(caseNames[index]),
                    documentation: DocumentationComment(
                        branch.part.isSynthesized ? nil : written.description ?? written.title),
                    kind: branch.part.kind, type: resolve(branch.part, in: inner, &sink).type,
                    tags: branch.tags, isTagOptional: branch.isTagOptional, key: branch.key))
        }
        declare(.union(model), as: reference)
        return resolved
    }
}
