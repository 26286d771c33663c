/// A record whose members are passed to an encoder.
///
/// This is a class, so that each ``CodedMember`` has a size of two words, which an encoder stores
/// without an allocation.
final class CodedRecord {
    let fields: RecordFields
    let others: [JSONObject.Member]

    /// Creates a coded record from a record and its other members.
    init(_ fields: RecordFields, others: [JSONObject.Member]) {
        self.fields = fields
        self.others = others
    }

    /// The members for an encoder that takes them as a dictionary.
    var members: [String: CodedMember] {
        let properties = fields.schema.fields
        var members = [String: CodedMember](minimumCapacity: properties.count + others.count)
        for (position, field) in properties.enumerated()
        where fields.isWritten(fields.content(at: position), isRequired: field.isRequired) {
            members[field.name] = CodedMember(record: self, position: position)
        }
        for (position, other) in others.enumerated() {
            members[other.key] = CodedMember(record: self, position: properties.count + position)
        }
        return members
    }

    /// Encodes the members into a keyed container.
    func encode(to sink: inout KeyedEncodingSink) throws {
        let schema = fields.schema
        for position in schema.fields.indices {
            let content = fields.content(at: position)
            let isRequired = schema.presence(of: position).isRequired
            guard fields.isWritten(content, isRequired: isRequired) else { continue }
            sink.key = schema.memberKeys[position]
            try content.encode(as: schema.type(at: position), to: &sink)
        }
        for (key, value) in others {
            sink.key = MemberKey(key)
            try sink.json(value)
        }
    }
}
