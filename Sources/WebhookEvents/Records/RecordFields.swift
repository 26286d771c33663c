/// The values of a record's properties, by their position in its schema.
public struct RecordFields: Sendable {
    let schema: RecordSchema
    /// What it was read from; nothing for a record that was made.
    let document: RecordDocument?
    /// The slot of the object in the document.
    private let first: Int
    /// The values of a record that was made, or changed after it was read.
    private var contents: [FieldContent]?

    /// Creates the values of a record that has none yet.
    public init(_ schema: RecordSchema) {
        self.schema = schema
        document = nil
        first = 0
        contents = Array(repeating: .absent, count: schema.fields.count)
    }

    init(_ schema: RecordSchema, read document: RecordDocument, first: Int) {
        self.schema = schema
        self.document = document
        self.first = first
    }

    /// Takes the values of a record that a decoder gave, and what it had beside its properties.
    init(_ schema: RecordSchema, _ contents: [FieldContent], others: [JSONObject.Member]) {
        self.schema = schema
        self.contents = contents
        document = others.isEmpty ? nil : RecordDocument(JSONObject(others))
        first = 0
    }

    /// Whether it was read from nothing.
    var isMade: Bool { document == nil }

    /// What it was read from; `nil` for a record that was made.
    private var origin: FieldView? {
        document.map { FieldView(document: $0, index: first) }
    }

    func content(at position: Int) -> FieldContent {
        if let contents { return contents[position] }
        guard let document else { return .absent }
        return .view(FieldView(document: document, index: index(of: position)))
    }

    /// Sets a property. What is equal to what is there stays as it was written: null or no key, the
    /// spelling of numbers, the order of keys.
    mutating func set(_ content: FieldContent, at position: Int) {
        let current = self.content(at: position)
        if current.isAbsent, schema.fields[position].isRequired {
            return put(content, at: position)
        }
        guard let content = content.changing(current, as: schema.types[position]) else { return }
        put(content, at: position)
    }

    /// Sets a property, equal or not.
    mutating func put(_ content: FieldContent, at position: Int) {
        if contents == nil { contents = schema.fields.indices.map { self.content(at: $0) } }
        contents?[position] = content
    }

    /// Whether two records are one that was read, unchanged.
    func isSameRead(as other: RecordFields) -> Bool {
        contents == nil && other.contents == nil && document === other.document
            && first == other.first
    }

    /// The slot of a property in the document.
    @inline(__always)
    func index(of position: Int) -> Int { first + 1 + position }

    /// The value of a property, if it has one: what the document has for it, or what was set.
    @inline(__always)
    func value<Value: FieldValue>(
        at position: Int, _ read: @autoclosure () -> Value?
    ) -> Value? {
        contents == nil ? read() : Value?(field: content(at: position))
    }

    /// The object that a property has.
    func record(at position: Int, _ schema: RecordSchema) -> RecordFields? {
        if contents == nil { return document?.record(at: index(of: position), schema) }
        let content = content(at: position)
        return content.isNone ? nil : content.record(of: schema)
    }

    /// The index in a list of the string that a property was read as.
    func index(at position: Int, in keys: JSONKeys) -> Int? {
        contents == nil ? document?.index(ofStringAt: index(of: position), in: keys) : nil
    }
}

// MARK: - Writing

extension RecordFields {
    /// Writes the object: the properties that have values and, of a record that was read and then
    /// changed, what it had beside them.
    ///
    /// - Parameter tag: A member that is no property, and tells what the object is. It is written where
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
