enum UnionWitnesses {
    static func fieldType<Union: GeneratedUnion>(_ type: Union.Type) -> FieldType { .union(type) }

    static func content<Union: GeneratedUnion>(of union: Union) -> FieldContent {
        let (index, content) = union.fieldVariant
        return .variant(index, content)
    }

    static func areEqual<Union: GeneratedUnion>(_ left: Union, _ right: Union) -> Bool {
        comparable(left) == comparable(right)
    }

    static func hashValue<Union: GeneratedUnion>(of union: Union) -> Int {
        var hasher = Hasher()
        hash(union, into: &hasher)
        return hasher.finalize()
    }

    static func hash<Union: GeneratedUnion>(_ union: Union, into hasher: inout Hasher) {
        hasher.combine(comparable(union))
    }

    private static func comparable<Union: GeneratedUnion>(
        _ union: Union
    ) -> RecordFields.Comparable? {
        content(of: union).comparable(as: .union(Union.self))
    }

    static func value<Union: GeneratedUnion>(from decoder: any Decoder) throws -> Union {
        Union(field: try Union.unionSchema.content(from: decoder))
    }
}
