@_spi(Reading) import StrictJSON

extension FieldView {
    /// Writes the value as it was read.
    func write(as type: FieldType, to json: inout JSONWriter) {
        // A decoder accepts the numbers of values from a `Decoder` only if they have fewer digits.
        if document.isCoded { json.mayBeRefused = true }
        switch slot {
        // The number of values in it is not known, but it is not larger.
        case .record, .variant, .array, .map: json.valueCount += document.slots.count
        default: break
        }
        document.write(index, as: type, to: &json)
    }
}

extension RecordDocument {
    /// Writes the value in a slot as it was read.
    fileprivate func write(_ index: Int, as type: FieldType, to json: inout JSONWriter) {
        switch slots[index] {
        case .absent, .null: json.null()
        case .boolean(let value): json.boolean(value)
        case .number(let token), .milliseconds(let token, isText: false), .json(let token),
            .object(let token, _):
            json.copy(token, of: text)
        case .string(let token), .milliseconds(let token, isText: true):
            json.copyString(token, of: text)
        case .record(let first): write(Int(first), as: .json, to: &json)
        case .variant(let variant, let slot):
            write(Int(slot), as: type.wrapped.union?.type(of: Int(variant)) ?? .json, to: &json)
        case .array(let first, let count):
            guard case .array(let element) = type.wrapped else { return json.null() }
            json.beginArray()
            for offset in 0..<Int(count) { write(Int(first) + offset, as: element, to: &json) }
            json.endArray()
        case .map(let first, let count):
            guard case .map(let value) = type.wrapped else { return json.null() }
            json.beginObject()
            for position in 0..<Int(count) {
                writeMember(at: Int(first) + 2 * position, as: value, to: &json)
            }
            json.endObject()
        }
    }

    /// Writes a member of a map: its key, and the value in the next slot.
    private func writeMember(at index: Int, as type: FieldType, to json: inout JSONWriter) {
        guard case .string(let key) = slots[index] else { return json.fail(.notInSchema) }
        json.copyKey(key, of: text)
        write(index + 1, as: type, to: &json)
    }
}

extension FieldType {
    /// The type of a value that is not null.
    fileprivate var wrapped: FieldType {
        if case .nullable(let wrapped) = self { wrapped } else { self }
    }
}
