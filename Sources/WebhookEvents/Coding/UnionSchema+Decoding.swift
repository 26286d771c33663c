extension UnionSchema {
    /// Decodes a value as the variant that matches it.
    func content(from decoder: any Decoder) throws -> FieldContent {
        var position = try SingleDecodingPosition(decoder)
        if let index = variant(of: .string), (try? position.string()) != nil {
            return try content(of: index, from: decoder)
        }
        if let object = try? decoder.container(keyedBy: MemberKey.self) {
            if !isOther(object), let content = try content(in: object, decoder) { return content }
        } else if let index = variant(of: .boolean), (try? position.boolean()) != nil {
            return try content(of: index, from: decoder)
        } else if let index = variant(of: .number), (try? position.number()) != nil {
            return try content(of: index, from: decoder)
        } else if let index = variant(of: .array), (try? decoder.unkeyedContainer()) != nil {
            let tree = CodingTree(decoder)
            try tree.enter(decoder.codingPath)
            defer { tree.leave() }
            return try tree.nested { try content(of: index, from: decoder) }
        }
        let text = try position.jsonText(CodingTree(decoder))
        return .view(
            try FieldView(parsing: text, at: decoder.codingPath) { $0.union(self, &$1) })
    }

    private func content(of index: Int, from decoder: any Decoder) throws -> FieldContent {
        .variant(index, try FieldCoding.content(type(of: index), from: decoder))
    }

    /// The value in an object; `nil` if it must be read from JSON.
    private func content(
        in object: KeyedDecodingContainer<MemberKey>, _ decoder: any Decoder
    ) throws -> FieldContent? {
        if hasKeys {
            let index = variant { object.contains(MemberKey($0)) }
            return index == unknown ? nil : try? content(of: index, from: decoder)
        }
        return try variant(in: object, decoder).map { try content(of: $0, from: decoder) }
    }

    /// Whether an object may represent another value: see `JSONValue`.
    private func isOther(_ object: KeyedDecodingContainer<MemberKey>) -> Bool {
        object.contains(MemberKey(MarkedJSON.key))
            || variant(of: .number) != nil && object.contains(MemberKey("mantissa"))
    }

    /// The variant of an object; `nil` when it matches no variant, or when a key strategy changed
    /// the tag.
    private func variant(
        in object: KeyedDecodingContainer<MemberKey>, _ decoder: any Decoder
    ) throws -> Int? {
        guard let tag else { return variant(of: .object) }
        guard object.contains(MemberKey(tag)) else {
            return try SkippedValue.keys(in: decoder).contains(tag) ? nil : variantWithoutTag
        }
        let value = try object.decode(JSONValue.self, forKey: MemberKey(tag))
        return variant(ofTag: value)
    }
}
