/// A record whose members are given to an encoder.
///
/// A class, so that each of its members is of two words, which an encoder keeps without allocating.
final class CodedRecord {
    fileprivate let fields: RecordFields
    fileprivate let others: [JSONObject.Member]

    /// Takes a record, and the members that it has beside its properties.
    init(_ fields: RecordFields, others: [JSONObject.Member]) {
        self.fields = fields
        self.others = others
    }

    /// The members for an encoder that takes them as a dictionary.
    var members: [String: CodedMember] {
        let properties = fields.schema.fields
        var members = [String: CodedMember](minimumCapacity: properties.count + others.count)
        for (position, field) in properties.enumerated()
        where fields.isWritten(fields.content(at: position), field) {
            members[field.name] = CodedMember(record: self, position: position)
        }
        for (position, other) in others.enumerated() {
            members[other.key] = CodedMember(record: self, position: properties.count + position)
        }
        return members
    }

    /// Writes the members into a keyed container.
    func encodeMembers(to encoder: any Encoder) throws {
        var sink = KeyedFieldSink(encoder)
        for (position, field) in fields.schema.fields.enumerated() {
            let content = fields.content(at: position)
            guard fields.isWritten(content, field) else { continue }
            sink.key = MemberKey(field.name)
            try content.encode(as: field.type, to: &sink)
        }
        for (key, value) in others {
            sink.key = MemberKey(key)
            try sink.json(value)
        }
    }
}

/// A member of a record.
struct CodedMember: Encodable {
    fileprivate let record: CodedRecord
    /// The position among the properties, and the other members behind them.
    fileprivate let position: Int

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
