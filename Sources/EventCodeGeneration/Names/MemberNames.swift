/// The names that no member of a generated type may have: those that the type itself needs, and
/// those of types that generated code names, which a member would hide from the type.
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
