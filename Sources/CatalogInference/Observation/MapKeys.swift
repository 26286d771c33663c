import StrictJSON

/// Whether objects are maps, whose keys are data.
enum MapKeys {
    /// Why objects are maps; `nil` if their keys are names.
    static func reason(of objects: [ObservedValues]) -> String? {
        guard let key = objects.first?.key, objects.allSatisfy({ $0.variants == nil }) else {
            return nil
        }
        let properties = objects.flatMap(\.properties)
        if properties.isEmpty { return nil }
        if let data = DataKeys.reason(properties.map(\.key)) { return "the keys are \(data)" }
        if areSparse(properties, of: objects) { return "there are many keys, each in few objects" }
        guard KeyMeaning.isMap(KeyWords(key)) else { return nil }
        let kinds = properties.reduce(into: Set<JSONKind>()) { $0.formUnion($1.values.kinds) }
        guard kinds.count <= 1, !kinds.contains(.object) else { return nil }
        return "the values of '\(key)' are of one kind, and its keys are likely to be data"
    }

    /// Whether an object has few of many keys, as no object with named properties does.
    private static func areSparse(
        _ properties: [ObservedProperty], of objects: [ObservedValues]
    ) -> Bool {
        let count = objects.reduce(0) { $0 + $1.objects.count }
        let present = properties.reduce(0) { $0 + $1.count }
        let keys = Set(properties.map { ExactText($0.key) }).count
        return count >= 5 && keys >= 20 && present * 10 <= keys * count
    }
}
