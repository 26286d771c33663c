@_spi(Reading) import StrictJSON

extension RecordFields {
    /// Encodes the object: the properties that have values and, for a record that was read, its
    /// other members.
    ///
    /// - Parameters:
    ///   - tag: The member that identifies the variant of a union, if no property does.
    ///   - position: The position of the object in the encoder.
    func encode(
        adding tag: (key: String, value: JSONValue)? = nil, to encoder: any Encoder,
        _ position: EncodingPosition
    ) throws {
        var others = unknownMembers
        if let tag { others = others.filter { $0.key != tag.key } + [tag] }
        guard areSafe(others) else {
            return try CodedText.written(encoder.codingPath) { write(adding: tag, to: &$0) }
                .encode(to: encoder)
        }
        let record = CodedRecord(self, others: others)
        if position.keepsKeys(in: encoder) {
            try record.encodeMembers(to: encoder)
        } else {
            var container = encoder.singleValueContainer()
            try container.encode(record.members)
        }
    }

    /// Whether any decoder can distinguish other members from each other and from the properties,
    /// and decodes them as the same values.
    private func areSafe(_ others: [JSONObject.Member]) -> Bool {
        if schema.keys.index(of: MarkedJSON.key) != nil { return false }
        if others.isEmpty { return true }
        if others.contains(where: { CombiningMarks.areTooMany(in: $0.key) }) { return false }
        let keys = Set(others.map(\.key))
        return keys.count == others.count && !keys.contains(MarkedJSON.key)
            && keys.isDisjoint(with: schema.fields.map(\.name))
            && schema.wordHashes.isDisjoint(with: keys.map(\.wordHash))
    }
}
