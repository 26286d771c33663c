import EventCatalog
import StrictJSON

/// Decides how to distinguish the types that a schema allows: `Schema` -> `UnionPlan`.
struct UnionPlanner {
    let merger: SchemaMerger
    private var alternatives: [UnionPart] = []
    private var discriminators: [SchemaDiscriminator] = []
    /// The alternatives by the entry of the outermost list that allows them.
    private var groups: [UnionGroup] = []
    private var isNullable = false
    private var isFree = false
    private var problem: CatalogProblem.Reason?
    /// The references whose alternatives are added already.
    private var expanded: Set<DefinitionID> = []
    private var steps = 0
    private var joiner: ObjectJoiner

    /// The maximum number of alternatives, including those of nested unions.
    private static var maximumSteps: Int { 2_000 }

    /// The plan for a schema that has alternatives, or several types.
    static func plan(_ schema: Schema, merger: SchemaMerger) -> UnionPlan {
        var joiner = ObjectJoiner(merger: merger)
        return plan(schema, joiner: &joiner)
    }

    /// Whether the plan for a property of joined objects has a type.
    static func isTyped(_ schema: Schema, joiner: inout ObjectJoiner) -> Bool {
        if case .untyped = plan(schema, joiner: &joiner) { false } else { true }
    }

    private static func plan(_ schema: Schema, joiner: inout ObjectJoiner) -> UnionPlan {
        var planner = UnionPlanner(joiner: joiner)
        if let only = planner.onlyAlternative(of: schema) { return only }
        planner.flatten(schema, depth: 0)
        defer { joiner = planner.joiner }
        return planner.plan(of: schema)
    }

    private init(joiner: ObjectJoiner) {
        self.joiner = joiner
        merger = joiner.merger
    }

    private mutating func plan(of schema: Schema) -> UnionPlan {
        if let problem { return .untyped(problem) }
        if isFree { return .free(isNullable: isNullable) }
        var parts: [UnionPart] = []
        for kind in [JSONKind.string, .number, .boolean, .array] {
            let some = alternatives.filter { $0.kind == kind }
            if let part = UnionPart.joined(some, in: schema) { parts.append(part) }
        }
        let objects = alternatives.filter { $0.kind == .object }
        if allowsEverything(parts + objects) { return .free(isNullable: isNullable) }
        if let number = UnionPart.numberInString(parts), objects.isEmpty, parts.count == 2 {
            return .only(number, isNullable: isNullable)
        }
        if parts.count + objects.count == 1, let part = parts.first ?? objects.first {
            return .only(part, isNullable: isNullable)
        }
        guard !alternatives.isEmpty else { return .untyped(.union) }
        let tagged = UnionTag.branches(of: objects, discriminators, merger)
        if let tagged, tagged.branches.count < 2 || tagged.branches.allSatisfy({ !$0.tags.isEmpty })
        {
            return union(of: parts, tagged.branches, tag: tagged.tag)
        }
        if let nested = nestedUnions(in: schema) {
            let kinds = groups.compactMap(\.alternatives.first?.kind)
            return union(of: parts, nested.branches, tag: nested.tag, inOrderOf: kinds)
        }
        if let tagged { return union(of: parts, tagged.branches, tag: tagged.tag) }
        if let branches = UnionKey.branches(of: objects) { return union(of: parts, branches) }
        guard let object = joiner.joined(objects, in: schema) else { return .untyped(.union) }
        return parts.isEmpty
            ? .only(object, isNullable: isNullable) : union(of: parts, [UnionBranch(object)])
    }

    /// The branches of objects if some are those of nested unions, which have types of their own.
    private mutating func nestedUnions(
        in schema: Schema
    ) -> (branches: [UnionBranch], tag: String)? {
        let unions = NestedUnions(
            groups: groups, discriminator: schema.discriminator, merger: merger)
        guard let found = unions.branches else { return nil }
        for group in groups where group.alternatives.count > 1 {
            guard joiner.beginNestedUnion() else { return nil }
            defer { joiner.endNestedUnion() }
            guard Self.isTyped(group.merged, joiner: &joiner) else { return nil }
        }
        return found
    }

    private func union(
        of parts: [UnionPart], _ objects: [UnionBranch], tag: String? = nil,
        inOrderOf kinds: [JSONKind]? = nil
    ) -> UnionPlan {
        let kinds = kinds ?? alternatives.map(\.kind)
        let branches = inOrder(parts.map { UnionBranch($0) } + objects, of: kinds)
        if branches.count > UnionModel.maximumCount { return .untyped(.largeUnion) }
        return .union(branches: branches, tag: tag, isNullable: isNullable)
    }

    /// The plan for a single alternative beside null, which may be a shared union.
    private func onlyAlternative(of schema: Schema) -> UnionPlan? {
        let list = Schema.joined(schema.choices, merger)?.filter { !merger.isNull($0) } ?? []
        guard list.count == 1, let own = merger.merged(list[0]), !own.isNever else { return nil }
        let shared = schema.besideAlternatives
        let alternative = shared.isImplied(by: own) ? list[0] : shared.with(list[0])
        let part = UnionPart(
            kind: own.kinds.first ?? .null, schema: alternative, merged: own, written: list[0])
        let isNullable =
            schema.isNullable || schema.types.contains(.null)
            || schema.choices.allSatisfy { $0.contains(where: merger.isNull) }
        return .only(part, isNullable: isNullable)
    }

    /// The branches in the order in which the author wrote their first alternatives.
    ///
    /// - Parameter kinds: The kind of each alternative, or of each group of alternatives.
    private func inOrder(_ branches: [UnionBranch], of kinds: [JSONKind]) -> [UnionBranch] {
        let objects = branches.filter { $0.part.kind == .object }
        var rest = branches.filter { $0.part.kind != .object }
        var result: [UnionBranch] = []
        for kind in kinds {
            if kind == .object {
                let count = result.filter { $0.part.kind == .object }.count
                if count < objects.count { result.append(objects[count]) }
            } else if let index = rest.firstIndex(where: { $0.part.kind == kind }) {
                result.append(rest.remove(at: index))
            }
        }
        return result
    }

    private func allowsEverything(_ parts: [UnionPart]) -> Bool {
        Set(parts.map(\.kind)).count == 5 && parts.allSatisfy(\.isBare)
    }
}

// MARK: - Alternatives

extension UnionPlanner {
    /// Adds what a schema without references and `allOf` allows.
    private mutating func flatten(_ schema: Schema, depth: Int) {
        let lists = schema.choices
        guard !lists.isEmpty else { return add(schema, schema, writtenAs: schema) }
        guard let list = Schema.joined(lists, merger) else { return problem = .union }
        if let discriminator = schema.discriminator { discriminators.append(discriminator) }
        isNullable = isNullable || schema.isNullable || schema.types.contains(.null)
        if depth > ValueType.maximumNesting { return problem = .deep }
        let shared = schema.besideAlternatives
        for branch in list {
            steps += 1
            if steps > Self.maximumSteps { return problem = .largeUnion }
            flatten(branch, with: shared, depth: depth)
        }
    }

    private mutating func flatten(_ branch: Schema, with shared: Schema, depth: Int) {
        guard let own = merger.merged(branch) else { return problem = .conflictingTypes }
        if own.isNull { return isNullable = true }
        if own.isNever { return }
        let adds = !branch.isUnconstrained && !shared.isImplied(by: own)
        let schema = branch.isUnconstrained ? shared : adds ? shared.with(branch) : branch
        guard let merged = adds ? merger.merged(schema) : branch.isUnconstrained ? shared : own
        else {
            return
        }
        let count = alternatives.count
        defer {
            if depth == 0, alternatives.count > count {
                groups.append(
                    UnionGroup(
                        schema: schema, merged: merged, written: branch,
                        alternatives: Array(alternatives[count...])))
            }
        }
        if !merged.choices.isEmpty {
            if !adds, let reference = branch.reference, branch.isReference,
                !expanded.insert(reference).inserted
            {
                return
            }
            flatten(merged, depth: depth + 1)
        } else {
            add(schema, merged, writtenAs: branch)
        }
    }

    private mutating func add(_ schema: Schema, _ merged: Schema, writtenAs written: Schema) {
        isNullable =
            isNullable || merged.isNullable || merged.types.contains(.null)
            || merged.enumValues?.contains(.null) == true
        let kinds = merged.kinds
        if kinds.isEmpty { return isFree = true }
        if kinds.count == 1 {
            let isKnown = alternatives.contains {
                !$0.isSynthesized && $0.written.isSame(as: written)
            }
            guard !isKnown else { return }
            alternatives.append(
                UnionPart(kind: kinds[0], schema: schema, merged: merged, written: written))
            return
        }
        guard merged.enumValues?.contains(where: { $0.array != nil || $0.object != nil }) != true
        else {
            return problem = .mixedEnum
        }
        for kind in kinds {
            let schema = merged.restricted(to: kind)
            alternatives.append(
                UnionPart(
                    kind: kind, schema: schema, merged: schema, written: written,
                    isSynthesized: true))
        }
    }
}
