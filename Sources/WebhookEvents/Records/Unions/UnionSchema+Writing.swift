@_spi(Reading) import StrictJSON

extension UnionSchema {
    /// Writes the value of a variant; fails when it would be decoded as another variant.
    func write(_ content: FieldContent, ofVariant index: Int, to json: inout JSONWriter) {
        guard isRead(content, asVariant: index) else { return json.fail(.notInSchema) }
        // The variants of a union have further conditions, such as that of a key in only one of them.
        json.mayBeRefused = true
        if case .record(let fields) = content {
            fields.write(adding: tag(toAddTo: fields, ofVariant: index), to: &json)
        } else {
            content.write(as: type(of: index), to: &json)
        }
    }

    /// The tag of a variant, if its record lacks the tag or has that of another variant.
    func tag(
        toAddTo fields: RecordFields, ofVariant index: Int
    ) -> (key: String, value: JSONValue)? {
        guard let tag = undeclaredTag(of: index) else { return nil }
        guard let written = fields.writtenValue(of: tag.key) else {
            return fields.isSynthesized || variantWithoutTag != index ? tag : nil
        }
        return variant(ofTag: written) == index ? nil : tag
    }

    /// Whether the written value of a variant is decoded as that variant.
    func isRead(_ content: FieldContent, asVariant index: Int) -> Bool {
        switch content {
        case .view: return true
        case .string, .time, .boolean, .array:
            if variants.indices.contains(index), variants[index].kind != .object { return true }
        case .record(let fields):
            if undeclaredTag(of: index) != nil || tag == nil && !hasKeys {
                return variants.indices.contains(index)
            }
            return isRead(fields, asVariant: index)
        default: break
        }
        return isReadAsWritten(content, asVariant: index)
    }

    private func isRead(_ fields: RecordFields, asVariant index: Int) -> Bool {
        if hasKeys { return variant { fields.writtenValue(of: $0) != nil } == index }
        guard let tag = fields.writtenValue(of: self.tag ?? "") else {
            return variantWithoutTag == index
        }
        return variant(ofTag: tag) == index
    }

    private func isReadAsWritten(_ content: FieldContent, asVariant index: Int) -> Bool {
        var writer = JSONWriter()
        content.write(as: type(of: index), to: &writer)
        // A value that JSON cannot represent is reported when it is written.
        if writer.failure != nil { return true }
        var json = JSONReader(writer.bytes, limits: .largest)
        var parser = RecordParser()
        guard case .variant(let variant, _) = parser.union(self, &json) else { return false }
        return json.failure == nil && Int(variant) == index
    }
}
