import StrictJSON

/// The keys of objects with the kinds of their values, by which objects are compared.
struct ObjectOutline {
    private(set) var kinds: [ExactText: Set<JSONKind>] = [:]
    /// The property that names the kind of the objects, such as `"object": "invoice"`.
    private(set) var tag: Tag?

    struct Tag: Hashable {
        let key: String
        let value: String
    }

    /// Keys whose only value names the kind of an object.
    static let tagKeys: Set<String> = [
        "object", "__typename", "@type", "resource_type", "record_type",
    ]

    init(_ objects: ObservedValues) {
        for property in objects.properties {
            kinds[ExactText(property.key)] = property.values.kinds
            let strings = property.values.strings
            if tag == nil, Self.tagKeys.contains(property.key),
                property.count == objects.objects.count,
                property.values.kinds == [.string], let value = strings.constant, value.isChoice
            {
                tag = Tag(key: property.key, value: value)
            }
        }
    }

    init(kinds: [ExactText: Set<JSONKind>], tag: Tag?) {
        self.kinds = kinds
        self.tag = tag
    }

    /// The number of keys in common; `nil` if a key has values of other kinds.
    func commonKeys(with other: ObjectOutline) -> Int? {
        let (few, many) =
            kinds.count <= other.kinds.count ? (kinds, other.kinds) : (other.kinds, kinds)
        var count = 0
        for (key, kinds) in few {
            guard let others = many[key] else { continue }
            if !kinds.isEmpty, !others.isEmpty, kinds.isDisjoint(with: others) { return nil }
            count += 1
        }
        return count
    }

    mutating func formUnion(_ other: ObjectOutline) {
        kinds.merge(other.kinds) { $0.union($1) }
    }
}
