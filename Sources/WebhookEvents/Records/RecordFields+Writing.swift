@_spi(Reading) import StrictJSON

extension RecordFields {
    /// Writes the object: the properties that have values and, for a record that was read and then
    /// changed, its other members.
    ///
    /// - Parameters:
    ///   - tag: The member that identifies the variant of a union, if no property does. It replaces an
    ///     existing value for its key; otherwise it is written before the properties.
    ///   - isInPlace: Whether the record is at the same location as in the text that it was read from.
    func write(
        adding tag: (key: String, value: JSONValue)? = nil, isInPlace: Bool = false,
        to json: inout JSONWriter
    ) {
        if document == nil { return writeMade(adding: tag, to: &json) }
        withoutLists.writeRead(adding: tag, isInPlace, to: &json)
    }

    private func writeRead(
        adding tag: (key: String, value: JSONValue)?, _ isInPlace: Bool, to json: inout JSONWriter
    ) {
        guard let document else { return }
        guard case .object(let token, _) = document.slots[first] else {
            return json.fail(.notInSchema)
        }
        json.valueCount += document.slots.count
        if document.isCoded { json.mayBeRefused = true }
        if tag == nil {
            if contents == nil { return json.copy(token, of: document.text) }
            if json.keepsSpace,
                writeReplacing(token, of: document, isInPlace: isInPlace, to: &json)
            {
                return
            }
        }
        var isWritten = [Bool](repeating: false, count: schema.fields.count)
        var isTagWritten = tag == nil
        json.beginObject()
        var members = JSONReader(document.text, at: Int(token.offset))
        members.tokenMembers { members, key in
            let value = members.valueToken()
            let position = document.text.index(of: key, in: schema.keys)
            if let tag, document.text.isEqual(key, to: tag.key) {
                if !isTagWritten { json.member(tag) }
                isTagWritten = true
            } else if let position, !isUnchanged(position) {
                if !isWritten[position] { writeField(position, to: &json) }
            } else {
                json.copyKey(key, of: document.text)
                json.copy(value, of: document.text)
            }
            if let position { isWritten[position] = true }
        }
        if let tag, !isTagWritten { json.member(tag) }
        for position in isWritten.indices where !isWritten[position] {
            writeField(position, to: &json)
        }
        json.endObject()
    }

    private func writeMade(adding tag: (key: String, value: JSONValue)?, to json: inout JSONWriter)
    {
        json.valueCount += schema.steps.count + 1
        json.beginObject()
        if let tag { json.member(tag) }
        for position in 0..<schema.steps.count { writeField(position, to: &json) }
        json.endObject()
    }

    /// Whether a property has not changed since it was read.
    func isUnchanged(_ position: Int) -> Bool {
        guard let document else { return false }
        guard let contents else { return true }
        guard case .view(let view) = contents[position], view.index == index(of: position) else {
            return false
        }
        return view.document.isSame(as: document)
    }

    private func writeField(_ position: Int, to json: inout JSONWriter) {
        let content = content(at: position)
        if content.isNone { return writeNone(content, position, to: &json) }
        json.key(position, of: schema.writtenKeys)
        // Most properties are strings.
        if case .string(let text) = content { return json.string(text) }
        content.write(as: schema.type(at: position), to: &json)
    }

    /// Writes a property without a value, or leaves it out.
    private func writeNone(_ content: FieldContent, _ position: Int, to json: inout JSONWriter) {
        let (isRequired, isNullable) = schema.presence(of: position)
        guard isWritten(content, isRequired: isRequired) else {
            if isRequired { json.mayBeRefused = true }
            return
        }
        json.key(position, of: schema.writtenKeys)
        if isNullable { json.null() } else { json.null(as: schema.type(at: position)) }
    }

    /// Whether a property is written: null is written only if the property is required or was read
    /// as null.
    func isWritten(_ content: FieldContent, isRequired: Bool) -> Bool {
        !content.isAbsent && (isRequired || !content.isNone || content.isRead)
    }

    /// The value that is written for a key; `nil` if the key is not written.
    func writtenValue(of key: String) -> JSONValue? {
        guard let position = schema.keys.index(of: key) else {
            return unknownMembers.last { $0.key == key }?.value
        }
        let content = content(at: position)
        guard isWritten(content, isRequired: schema.fields[position].isRequired) else { return nil }
        var json = JSONWriter()
        content.write(as: schema.type(at: position), to: &json)
        return try? JSONValue(json.bytes, limits: .largest)
    }

    /// The members of a record that was read, other than its properties; for a repeated key, the
    /// last one.
    var unknownMembers: [JSONObject.Member] {
        guard let document, case .object(let token, hasOthers: true) = document.slots[first] else {
            return []
        }
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

extension JSONWriter {
    fileprivate mutating func member(_ member: (key: String, value: JSONValue)) {
        key(member.key)
        value(member.value)
    }
}

extension FieldContent {
    /// A null as if it was read from a text. A null that was set in Swift is omitted if possible.
    static let readNull = FieldContent.view(
        FieldView(document: RecordDocument(object: Array("{}".utf8), [.null]), index: 1))

    var isAbsent: Bool {
        switch self {
        case .absent: true
        case .view(let view): if case .absent = view.slot { true } else { false }
        default: false
        }
    }

    /// Whether the value was read from a text.
    var isRead: Bool {
        if case .view = self { true } else { false }
    }
}
