extension RecordFields {
    /// Writes the object: the properties that have values and, of a record that was read and then
    /// changed, what it had beside them.
    ///
    /// - Parameter tag: The member that identifies the variant of a union, where no property does. It is written where
    ///   the object has another value for it, and in front of the properties where it has none.
    func write(adding tag: (key: String, value: JSONValue)? = nil, to json: inout JSONWriter) {
        var members = origin?.object
        if let tag { members?[tag.key] = tag.value }
        guard let contents else { return json.value(.object(members ?? JSONObject())) }
        json.beginObject()
        if let tag, members == nil {
            json.key(tag.key)
            json.value(tag.value)
        }
        var isWritten = Array(repeating: false, count: contents.count)
        for (key, value) in members ?? JSONObject() {
            guard let position = schema.keys.index(of: key) else {
                json.key(key)
                json.value(value)
                continue
            }
            if !isWritten[position] { writeField(position, contents[position], to: &json) }
            isWritten[position] = true
        }
        for (position, content) in contents.enumerated() where !isWritten[position] {
            writeField(position, content, to: &json)
        }
        json.endObject()
    }

    private func writeField(_ position: Int, _ content: FieldContent, to json: inout JSONWriter) {
        let field = schema.fields[position]
        guard isWritten(content, field) else { return }
        json.key(field.name)
        content.write(as: field.type, to: &json)
    }

    /// Whether a property is written that has a value; null only where it must be there, or was.
    func isWritten(_ content: FieldContent, _ field: RecordSchema.Field) -> Bool {
        !content.isAbsent && (field.isRequired || !content.isNone || content.isRead)
    }

    /// The value that is written for a key; `nil` where the key is not.
    func writtenValue(of key: String) -> JSONValue? {
        guard let position = schema.keys.index(of: key) else {
            return unknownMembers.last { $0.key == key }?.value
        }
        let content = content(at: position)
        guard isWritten(content, schema.fields[position]) else { return nil }
        var json = JSONWriter()
        content.write(as: schema.types[position], to: &json)
        return try? JSONValue(json.bytes, limits: .largest)
    }

    /// What the record had beside its properties where it was read; of a repeated key, the last.
    var unknownMembers: [JSONObject.Member] {
        guard let document, case .json(let token) = document.slots[first] else { return [] }
        var members: [JSONObject.Member] = []
        var json = JSONReader(document.text, at: Int(token.offset))
        json.tokenMembers { json, key in
            let value = json.valueToken()
            guard document.text.index(of: key, in: schema.keys) == nil else { return }
            members.append((document.text.string(of: key), document.text.value(of: value)))
        }
        return members.count < 2 ? members : Self.withoutRepetition(members)
    }

    private static func withoutRepetition(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
        var seen: Set<ExactText> = []
        return members.reversed().filter { seen.insert(ExactText($0.key)).inserted }.reversed()
    }
}

extension FieldView {
    fileprivate var object: JSONObject? { document.json(at: index)?.object }
}

extension FieldContent {
    /// The null of a text that was read: one that was set is left out where it may be.
    static let readNull = FieldContent.view(
        FieldView(document: RecordDocument(JSONObject(), [.null]), index: 1))

    var isAbsent: Bool {
        switch self {
        case .absent: true
        case .view(let view): if case .absent = view.slot { true } else { false }
        default: false
        }
    }

    /// Whether the value is one that was read.
    var isRead: Bool {
        if case .view = self { true } else { false }
    }
}

extension RecordFields: CustomStringConvertible {
    /// The object as JSON text.
    public var description: String {
        var json = JSONWriter()
        write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
