/// The names that no member of a generated type may have: those that the type itself needs, and
/// those of types of the top level, which a member would hide from the type.
struct MemberNames {
    let properties: Set<String>
    let enumCases: Set<String>
    let unionCases: Set<String>

    init(hiding types: Set<String>) {
        properties = ReservedNames.properties.union(types)
        enumCases = ReservedNames.enumCases.union(types)
        unionCases = ReservedNames.unionCases.union(types)
    }
}
