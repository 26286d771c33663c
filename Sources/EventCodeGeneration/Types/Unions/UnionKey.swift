import EventCatalog

/// Finds a key for each object of a union that distinguishes it from all others.
///
/// It is the first property in catalog order that the object requires and that no other object has.
enum UnionKey {
    /// The branches for objects; `nil` if one has no such key.
    static func branches(of objects: [UnionPart]) -> [UnionBranch]? {
        guard objects.count > 1 else { return nil }
        var count: [String: Int] = [:]
        for object in objects {
            let names = object.merged.properties.map(\.name) + object.merged.required
            for name in Set(names) { count[name, default: 0] += 1 }
        }
        var branches: [UnionBranch] = []
        for object in objects {
            let required = Set(object.merged.required)
            let key = object.merged.properties.first {
                required.contains($0.name) && count[$0.name] == 1
            }
            guard let key else { return nil }
            branches.append(UnionBranch(object, key: key.name))
        }
        return branches
    }
}
