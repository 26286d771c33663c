@_spi(Reading) import StrictJSON

extension RecordFields {
    /// Encodes the object: the properties that have values and, for a record that was read, its
    /// other members.
    ///
    /// - Parameter tag: The member that identifies the variant of a union, if no property does.
    func encode(
        adding tag: (key: String, value: JSONValue)? = nil, to sink: inout some EncodingSink
    ) throws {
        var others = unknownMembers
        if let tag { others = others.filter { $0.key != tag.key } + [tag] }
        guard areSafe(others) else {
            let text = try CodedText.written(sink.codingPath) { write(adding: tag, to: &$0) }
            return try sink.value(text)
        }
        let record = CodedRecord(self, others: others)
        if var members = sink.members() {
            try record.encode(to: &members)
        } else {
            try sink.value(record.members)
        }
    }

    /// Whether any decoder can distinguish other members from each other and from the properties,
    /// and decodes them as the same values.
    private func areSafe(_ others: [JSONObject.Member]) -> Bool {
        if schema.keys.index(of: MarkedJSON.key) != nil { return false }
        if others.isEmpty { return true }
        let keys = others.map { $0.key }
        return areDistinct(keys)
            && keys.allSatisfy { $0 != MarkedJSON.key && !schema.wordHashes.contains($0.wordHash) }
    }

    /// Whether keys differ as strings from each other and from the properties.
    private func areDistinct(_ keys: [String]) -> Bool {
        if PlainKeys.contain(keys) { return keys.allSatisfy { schema.keys.index(of: $0) == nil } }
        if keys.contains(where: { CombiningMarks.areTooMany(in: $0) }) { return false }
        let distinct = Set(keys)
        return distinct.count == keys.count && distinct.isDisjoint(with: schema.fields.map(\.name))
    }
}
