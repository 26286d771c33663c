/// A member of a record.
struct CodedMember: Encodable {
    let record: CodedRecord
    /// The index in the list of all properties, followed by the other members.
    let position: Int

    func encode(to encoder: any Encoder) throws {
        var sink = SingleEncodingSink(encoder, .inDictionary)
        let schema = record.fields.schema
        if position < schema.fields.count {
            try record.fields.content(at: position)
                .encode(as: schema.type(at: position), to: &sink)
        } else {
            try sink.json(record.others[position - schema.fields.count].value)
        }
    }
}
