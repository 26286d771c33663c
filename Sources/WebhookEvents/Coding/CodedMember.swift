/// A member of a record.
struct CodedMember: Encodable {
    let record: CodedRecord
    /// The index in the list of all properties, followed by the other members.
    let position: Int

    func encode(to encoder: any Encoder) throws {
        let types = record.fields.schema.types
        if position < types.count {
            try CodedField(
                record.fields.content(at: position), types[position], .inDictionary
            ).encode(to: encoder)
        } else {
            try CodedJSON(record.others[position - types.count].value, .inDictionary)
                .encode(to: encoder)
        }
    }
}
