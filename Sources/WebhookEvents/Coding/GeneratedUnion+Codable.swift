extension UnionWitnesses {
    static func value<Union: GeneratedUnion>(in field: FieldContent) -> Union {
        let (index, content) = field.variant
        return Union(variant: index, field: content)
    }

    static func encode<Union: GeneratedUnion>(_ union: Union, to encoder: any Encoder) throws {
        try FieldCoding.encode(union, to: encoder)
    }
}
