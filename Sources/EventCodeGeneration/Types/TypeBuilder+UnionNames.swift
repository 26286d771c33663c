import EventCatalog
import StrictJSON

extension TypeBuilder {
    /// The names of cases. It is an error if the author chose one name twice.
    func caseNames(
        of branches: [UnionBranch], _ wireNames: [String], _ sink: inout DiagnosticSink
    ) -> [String] {
        var table = NameTable(
            style: .memberBesideTypes, reserved: names.reservedMembers.unionCases,
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
            } else if names.reservedMembers.unionCases.contains(name) {
                sink.report(.reservedName(name), at: entry.offset)
            }
            first[name] = first[name] ?? (wireName, entry)
            chosen[wireName] = name
        }
        let assigned = table.assign(wireNames, chosen: chosen)
        return wireNames.map { assigned[$0] ?? "" }
    }

    /// The names that cases are derived from, each different; an object with the name of another
    /// JSON kind is renamed.
    func distinctNames(of branches: [UnionBranch]) -> [String] {
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
        guard let definition = branch.part.definition, branch.wireName == definition.name,
            branch.tags.first?.string != definition.name,
            definitions[definition]?.schema.swiftName != nil
        else { return nil }
        return names.definitions[definition]
    }

    func typeName(of branch: UnionBranch, _ wireName: String) -> String {
        let table = NameTable(style: .type, reservedSuffix: "")
        guard let name = branch.chosenName?.name else { return table.name(of: wireName) }
        return name.first?.isLowercase == true ? table.name(of: name) : name
    }
}

extension UnionBranch {
    /// The name that the author chose for the alternative.
    fileprivate var chosenName: SwiftNameEntry? {
        part.isSynthesized ? nil : part.written.swiftName
    }
}
