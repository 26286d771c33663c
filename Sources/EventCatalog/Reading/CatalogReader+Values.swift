import StrictJSON

extension CatalogReader {
    /// Checks the values in `enum` and `const`, and removes those that no valid value equals.
    mutating func checkValues(of node: JSONNode, _ schema: inout Schema) {
        for member in node.members {
            switch member.key {
            case "enum" where member.value.kind == .array: checkEnum(member, &schema)
            case "const" where !member.value.fits(schema.types):
                reportOtherType([member.value], of: member.key, schema.types)
                schema.constant = nil
            default: break
            }
        }
    }

    private mutating func checkEnum(_ keyword: JSONNode.Member, _ schema: inout Schema) {
        let values = keyword.value.elements
        if values.isEmpty {
            sink.report(.emptyEnum, at: keyword.value.offset)
            schema.enumValues = nil
            schema.ignoredKeyword =
                schema.ignoredKeyword
                ?? Schema.Keyword(name: keyword.key, offset: keyword.keyOffset)
            return
        }
        reportRepeated(values)
        let others = values.filter { !$0.fits(schema.types) }
        guard !others.isEmpty else { return }
        reportOtherType(others, of: keyword.key, schema.types)
        let fitting = values.filter { $0.fits(schema.types) }
        schema.enumValues = fitting.isEmpty ? nil : fitting.map(\.json)
    }

    private mutating func reportRepeated(_ values: [JSONNode]) {
        // In an enum of Protocol Buffers, several names may have one number.
        let kinds = Set(values.map(\.kind))
        if kinds.isSuperset(of: [.string, .number]) { return }
        var first: [JSONValue: Int] = [:]
        for value in values {
            let json = value.json
            guard let offset = first[json] else {
                first[json] = value.offset
                continue
            }
            sink.report(.repeatedValue(json.description), at: value.offset, related: offset)
        }
    }

    private mutating func reportOtherType(
        _ values: [JSONNode], of keyword: String, _ types: [SchemaType]
    ) {
        guard let first = values.first else { return }
        sink.report(
            .valueOfOtherType(
                of: keyword, value: first.json.description,
                types: types.map { "'\($0.rawValue)'" }.joined(separator: " or "),
                count: values.count),
            at: first.offset)
    }
}

extension JSONNode {
    /// Whether the value is of one of the types, if there are any. Null is, because many providers
    /// list it without its type.
    fileprivate func fits(_ types: [SchemaType]) -> Bool {
        types.isEmpty || kind == .null || types.contains { fits($0) }
    }

    private func fits(_ type: SchemaType) -> Bool {
        switch (type, value) {
        case (.null, .null), (.boolean, .boolean), (.object, .object), (.array, .array),
            (.number, .number), (.string, .string):
            true
        case (.integer, .number(let number)): DecimalParts(number.text).exponent >= 0
        default: false
        }
    }
}
