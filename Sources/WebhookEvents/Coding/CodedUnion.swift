/// A value of one of several types, read from a decoder. Its numbers keep all their digits, which
/// the type of a variant may not.
struct CodedUnion<Union: GeneratedUnion>: Decodable {
    let content: FieldContent

    init(from decoder: any Decoder) throws {
        content = try Union.unionSchema.content(from: decoder)
    }
}
