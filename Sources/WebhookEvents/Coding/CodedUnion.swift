/// A value of one of several types as a decoder gives it: numbers with all their digits, which the type
/// of a variant may not have.
struct CodedUnion<Union: EventUnion>: Decodable {
    let content: FieldContent

    init(from decoder: any Decoder) throws {
        content = try Union.unionSchema.content(from: decoder)
    }
}
