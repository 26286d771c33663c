import StrictJSON

/// Finds the schemas that match a pattern by accident: among many events with the same properties,
/// those that have few of them.
struct UnlikeSchemas {
    let view: SchemaView

    private static let minimumCount = 10
    private static let minimumProperties = 3

    func locations(in schemas: [Located]) -> Set<DocumentLocation> {
        guard schemas.count >= Self.minimumCount else { return [] }
        let names = schemas.map { schema in
            Set(view.parts(of: schema).flatMap { $0["properties"]?.members.map(\.key) ?? [] })
        }
        var counts: [String: Int] = [:]
        for name in names.flatMap(\.self) { counts[name, default: 0] += 1 }
        let common = Set(counts.filter { $0.value * 10 >= schemas.count * 9 }.keys)
        guard common.count >= Self.minimumProperties else { return [] }
        let unlike = zip(schemas, names).filter { schema, names in
            let isOpen = names.isEmpty && !view.alternatives(of: schema).isEmpty
            return !isOpen && names.intersection(common).count * 2 <= common.count
        }
        return Set(unlike.map(\.0.location))
    }
}
