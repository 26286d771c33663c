extension JSONReader {
    /// The steps from the root to the innermost value that contains a byte offset.
    ///
    /// Reads the text again from its start and consumes the reader, so it is meant for use after a
    /// failure. For a text that is not JSON, the steps end where the valid text ends; a text that
    /// is not UTF-8 is not read at all.
    package consuming func path(to offset: Int) -> [JSONPathStep] {
        guard text.encoding.invalidOffset == nil else { return [] }
        failure = nil
        cursor = 0
        depth = 0
        var steps: [JSONPathStep] = []
        return reaches(offset, &steps) ? steps : []
    }

    /// Reads the next value, or stops inside it with the steps to `offset`.
    private mutating func reaches(_ offset: Int, _ steps: inout [JSONPathStep]) -> Bool {
        let kind = nextKind()
        if cursor >= offset { return true }
        var isFirst = true
        switch kind {
        case .object:
            beginObject()
            while let key = nextKey(isFirst: &isFirst) {
                steps.append(.key(key))
                if reaches(offset, &steps) { return true }
                steps.removeLast()
            }
        case .array:
            beginArray()
            var index = 0
            while nextElement(isFirst: &isFirst) {
                steps.append(.index(index))
                if reaches(offset, &steps) { return true }
                steps.removeLast()
                index += 1
            }
        default: skipValue()
        }
        return cursor > offset
    }
}

extension [JSONPathStep] {
    /// The path as it appears in an error, such as `data.object.items[2]['a key']`.
    package var text: String {
        var text = ""
        for step in self {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .key(let key) where key.utf8.allSatisfy({ $0.isPlainInPath }) && !key.isEmpty:
                text += text.isEmpty ? key : ".\(key)"
            case .key(let key): text += "['\(key)']"
            }
        }
        return text
    }
}

extension UInt8 {
    fileprivate var isPlainInPath: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8.digit0...UInt8.digit9, UInt8(ascii: "_"), UInt8.minus:
            true
        default: false
        }
    }
}
