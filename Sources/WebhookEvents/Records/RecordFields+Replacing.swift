@_spi(Reading) import StrictJSON

extension RecordFields {
    /// Writes an object that was read, with other values in the places of the changed ones. Everything
    /// else, including white space, is copied.
    ///
    /// - Parameters:
    ///   - token: The object in its document.
    ///   - isInPlace: Whether the object is at the same location as in its document.
    /// - Returns: `false` if nothing was written: members are added or removed, or the place of a value
    ///   is not known.
    func writeReplacing(
        _ token: JSONToken, of document: RecordDocument, isInPlace: Bool, to json: inout JSONWriter
    ) -> Bool {
        guard let contents else { return false }
        var changes: [(range: Range<Int>, position: Int)] = []
        for position in contents.indices where !isUnchanged(position) {
            guard !contents[position].isNone, let range = document.range(at: index(of: position))
            else { return false }
            changes.append((range, position))
        }
        changes.sort { $0.range.lowerBound < $1.range.lowerBound }
        json.beginObject()
        var start = Int(token.offset) + 1
        for (range, position) in changes {
            let between = start..<range.lowerBound
            json.copyText(between, of: document.text, isInPlace: isInPlace)
            contents[position].write(as: schema.type(at: position), to: &json)
            start = range.upperBound
        }
        let rest = start..<Int(token.offset) + Int(token.count) - 1
        json.copyText(rest, of: document.text, isInPlace: isInPlace)
        json.endObject()
        return true
    }
}

extension RecordDocument {
    /// The range of the value in a slot; `nil` if it is not known.
    fileprivate func range(at index: Int) -> Range<Int>? {
        // The document of other members has no slots for properties.
        guard index < slots.count else { return nil }
        switch slots[index] {
        case .string(let token), .milliseconds(let token, isText: true):
            let start = Int(token.offset) - 1
            return start..<start + Int(token.count) + 2
        case .number(let token), .milliseconds(let token, isText: false), .json(let token),
            .object(let token, _):
            return Int(token.offset)..<Int(token.offset) + Int(token.count)
        case .record(let first): return range(at: Int(first))
        case .variant(_, let slot): return range(at: Int(slot))
        case .absent, .null, .boolean, .array, .map: return nil
        }
    }
}
