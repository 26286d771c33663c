/// A member of a record.
struct CodedMember: Encodable {
    let record: CodedRecord
    /// The index in the list of all properties, followed by the other members.
    let position: Int

    func encode(to encoder: any Encoder) throws {
        let schema = record.fields.schema
        if position < schema.fields.count {
            try CodedField(
                record.fields.content(at: position), schema.type(at: position), .inDictionary
            ).encode(to: encoder)
        } else {
            try CodedJSON(record.others[position - schema.fields.count].value, .inDictionary)
                .encode(to: encoder)
        }
    }
}
