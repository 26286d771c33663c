enum UnionWitnesses {
    static func fieldType<Union: EventUnion>(_ type: Union.Type) -> FieldType { .union(type) }

    static func content<Union: EventUnion>(of union: Union) -> FieldContent {
        let (index, content) = union.fieldVariant
        return .variant(index, content)
    }

    static func areEqual<Union: EventUnion>(_ left: Union, _ right: Union) -> Bool {
        comparable(left) == comparable(right)
    }

    static func hash<Union: EventUnion>(_ union: Union, into hasher: inout Hasher) {
        hasher.combine(comparable(union))
    }

    private static func comparable<Union: EventUnion>(_ union: Union) -> RecordFields.Comparable? {
        content(of: union).comparable(as: .union(Union.self))
    }

    static func value<Union: EventUnion>(from decoder: any Decoder) throws -> Union {
        Union(field: try Union.unionSchema.content(from: decoder))
    }
}
