import EventCatalog

/// The names that two catalogs of a target have in common, and the types among them that are those of
/// one schema.
struct CommonTypes {
    let names: Set<String>
    /// The types that are the same in both.
    private(set) var equal: Set<String> = []
    /// The first type of one schema that is not the same in both.
    private(set) var difference: CatalogProblem.TypeDifference?

    init(of catalog: TargetRules.Member, and other: TargetRules.Member) {
        names = Set(catalog.module?.globalNames ?? [])
            .intersection(other.module?.globalNames ?? [])
        guard !names.isEmpty, catalog.folder == other.folder else { return }
        let types = catalog.types(named: names)
        let others = other.types(named: names)
        for (name, type) in types.sorted(by: { $0.key < $1.key }) {
            guard let other = others[name], type.schema == other.schema else { continue }
            if type.source == other.source {
                equal.insert(name)
            } else if difference == nil, let (line, otherLine) = type.difference(from: other) {
                difference = CatalogProblem.TypeDifference(
                    name: name, line: line, otherLine: otherLine)
            }
        }
    }
}

extension TargetRules.Member {
    fileprivate func types(named names: Set<String>) -> [String: LocatedType] {
        module?.locatedTypes(named: names, catalogPath: catalogPath) ?? [:]
    }
}
