import EventCatalog
import StrictJSON

extension TypeBuilder {
    /// The type of a schema that allows several types.
    mutating func use(ofUnion schema: Schema, in scope: TypeScope) -> ResolvedType {
        switch UnionPlanner.plan(schema, merger: merger) {
        case .free(let isNullable):
            return ResolvedType(type: .json, isNullable: isNullable)
        case .only(var part, let isNullable):
            if part.isMade {
                part.schema.description = schema.description
                part.schema.title = schema.title
            }
            var use = use(of: part, in: scope)
            use.isNullable = use.isNullable || isNullable
            return use
        case .union(let branches, let tag, let isNullable):
            return union(of: branches, tag: tag, isNullable: isNullable, schema, in: scope)
        case .untyped(let reason):
            return untyped(reason, schema)
        }
    }

    private mutating func use(of part: UnionPart, in scope: TypeScope) -> ResolvedType {
        guard part.isMade else { return use(of: part.schema, in: scope) }
        if part.kind == .string, !part.texts.isEmpty {
            return openEnum(part.texts, part.schema, in: scope)
        }
        return use(ofPlain: part.schema, in: scope)
    }

    private mutating func union(
        of branches: [UnionBranch], tag: String?, isNullable: Bool, _ schema: Schema,
        in scope: TypeScope
    ) -> ResolvedType {
        // The union of a type and others is seldom what one means by the type's name.
        let alternatives = branches.compactMap(\.part.definition)
            .compactMap { definitionNames[$0] }
        let scope = unoccupied(scope, besides: alternatives)
        let reference = reserve(in: scope)
        let use = ResolvedType(type: .union(reference), isNullable: isNullable)
        announce(use, in: scope)
        let wireNames = distinctNames(of: branches)
        let names = caseNames(of: branches, wireNames)
        made[reference.index].members = Set(names)
        var model = UnionModel(
            reference: reference, name: scope.name,
            documentation: DocumentationComment(
                schema.description ?? schema.title, schema.isDeprecated ? "Deprecated." : nil),
            cases: [], tag: tag)
        for (index, branch) in branches.enumerated() {
            let inner = TypeScope(
                name: typeName(of: branch, wireNames[index]), parent: reference,
                depth: scope.depth + 1)
            let written = branch.part.written
            model.cases.append(
                UnionModel.Case(
                    name: SwiftIdentifier(names[index]),
                    documentation: DocumentationComment(
                        branch.part.isMade ? nil : written.description ?? written.title),
                    kind: branch.part.kind, type: self.use(of: branch.part, in: inner).type,
                    tags: branch.tags, mayLackTag: branch.mayLackTag))
        }
        declare(.union(model), as: reference)
        return use
    }
}

// MARK: - Names

extension TypeBuilder {
    /// The names of cases. Two that the author chose and that are the same are an error.
    private mutating func caseNames(
        of branches: [UnionBranch], _ wireNames: [String]
    ) -> [String] {
        var table = NameTable(
            style: .memberBesideTypes, reserved: reservedMembers.unionCases,
            reservedSuffix: "Value")
        var chosen: [String: String] = [:]
        var first: [String: (wireName: String, entry: SwiftNameEntry)] = [:]
        for (branch, wireName) in zip(branches, wireNames) {
            guard let entry = branch.chosenName else { continue }
            let name =
                entry.name.first?.isUppercase == true ? table.name(of: entry.name) : entry.name
            if let other = first[name] {
                sink.report(
                    .nameClash(of: "case", first: other.wireName, second: wireName, name: name),
                    at: entry.offset, related: other.entry.offset)
            } else if reservedMembers.unionCases.contains(name) {
                sink.report(.reservedName(name), at: entry.offset)
            }
            first[name] = first[name] ?? (wireName, entry)
            chosen[wireName] = name
        }
        let names = table.assign(wireNames, chosen: chosen)
        return wireNames.map { names[$0] ?? "" }
    }

    /// What cases are named after. An object that is called like a kind of JSON is told from it.
    private func distinctNames(of branches: [UnionBranch]) -> [String] {
        var seen: Set<String> = []
        for branch in branches where branch.part.kind != .object { seen.insert(branch.wireName) }
        return branches.map { branch in
            guard branch.part.kind == .object else { return branch.wireName }
            var name = definitionName(of: branch) ?? branch.wireName
            if seen.contains(name) { name += " object" }
            var number = 2
            let stem = name
            while !seen.insert(name).inserted {
                name = "\(stem) \(number)"
                number += 1
            }
            return name
        }
    }

    /// The Swift name of a definition, for a case that is named after it.
    private func definitionName(of branch: UnionBranch) -> String? {
        guard let definition = branch.part.definition, branch.wireName == definition,
            branch.tags.first?.string != definition,
            definitions[definition]?.schema.swiftName != nil
        else { return nil }
        return definitionNames[definition]
    }

    private func typeName(of branch: UnionBranch, _ wireName: String) -> String {
        let table = NameTable(style: .type, reservedSuffix: "")
        guard let name = branch.chosenName?.name else { return table.name(of: wireName) }
        return name.first?.isLowercase == true ? table.name(of: name) : name
    }
}

extension UnionBranch {
    /// The name that the author chose for the alternative.
    fileprivate var chosenName: SwiftNameEntry? {
        part.isMade ? nil : part.written.swiftName
    }
}
