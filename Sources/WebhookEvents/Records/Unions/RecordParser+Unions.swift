@_spi(Reading) import StrictJSON

extension RecordParser {
    /// Reads a value of one of several types. The value of the variant is in a separate slot.
    @inline(never)
    mutating func union(_ schema: UnionSchema, _ json: inout JSONReader) -> Slot {
        if schema.hasKeys, json.nextKind() == .object { return keyedUnion(schema, &json) }
        guard let (index, tagField) = variant(schema, &json), json.failure == nil else {
            return .absent
        }
        let slot =
            if let tagField, case .record(let record) = schema.type(of: index) {
                object(record.recordSchema, unique: [tagField], &json)
            } else {
                value(schema.type(of: index), &json)
            }
        return variant(index, slot)
    }

    private mutating func variant(_ index: Int, _ slot: Slot) -> Slot {
        slots.append(slot)
        return .variant(
            UInt16(truncatingIfNeeded: index),
            slot: UInt32(truncatingIfNeeded: slots.count - 1))
    }

    /// Reads an object whose keys identify its variant. If it does not match the variant's type, it
    /// is a value that the catalog does not list.
    private mutating func keyedUnion(_ schema: UnionSchema, _ json: inout JSONReader) -> Slot {
        let start = json.startOfValue()
        guard let found = json.find(schema.variantKeys, skipping: &skipped) else { return .absent }
        if let key = found.only {
            let (index, count) = (schema.variant(ofKey: key), slots.count)
            if let slot = json.attempt({ value(schema.type(of: index), &$0) }) {
                return variant(index, slot)
            }
            slots.removeAll(from: count)
        }
        json.skip(to: found.end)
        return variant(schema.unknown, .json(json.token(from: start)))
    }

    /// The index of the next value's variant. Also the index of the tag's property, if a duplicate
    /// tag can only be found by reading the object.
    mutating func variant(
        _ schema: UnionSchema, _ json: inout JSONReader
    ) -> (index: Int, tagField: Int?)? {
        let kind = json.nextKind()
        if kind == .object, schema.tag != nil { return taggedVariant(schema, &json) }
        guard let index = schema.variant(of: kind) else {
            json.fail(expected: schema.expectedKinds)
            return nil
        }
        return (index, nil)
    }

    private mutating func taggedVariant(
        _ schema: UnionSchema, _ json: inout JSONReader
    ) -> (index: Int, tagField: Int?)? {
        guard
            let offset = json.offset(of: schema.tagKeys, isUnique: false, skipping: &skipped)
        else {
            if json.failure == nil { return withoutTag(schema, &json).map { ($0, nil) } }
            return nil
        }
        let index = json.lookAhead(to: offset) { schema.variant(ofTag: &$0) }
        if case .record(let record) = schema.type(of: index), let tag = schema.tag,
            let field = record.recordSchema.keys.index(of: tag)
        {
            return (index, field)
        }
        // The tag is not read again, so a duplicate must be found here.
        _ = json.offset(of: schema.tagKeys, isUnique: true, skipping: &skipped)
        return (index, nil)
    }

    private func withoutTag(_ schema: UnionSchema, _ json: inout JSONReader) -> Int? {
        if let index = schema.variantWithoutTag { return index }
        json.fail(.missingKey(schema.tag ?? ""))
        return nil
    }
}
