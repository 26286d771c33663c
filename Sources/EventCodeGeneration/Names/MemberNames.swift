/// The names that no member of a generated type may have: those of the members that every such type
/// has, and those of types that generated code refers to, which a member would shadow.
struct MemberNames {
    let properties: ReservedTable
    let enumCases: ReservedTable
    let unionCases: ReservedTable

    init(hiding types: Set<String>) {
        properties = ReservedTable(ReservedNames.properties.union(types))
        enumCases = ReservedTable(ReservedNames.enumCases.union(types))
        unionCases = ReservedTable(ReservedNames.unionCases.union(types))
    }
}
