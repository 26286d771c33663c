extension JSONValue {
    /// Whether encoders can represent this value and all values in it, so that none must be written
    /// as JSON text.
    package var isHeldByEncoders: Bool {
        switch self {
        case .null, .boolean: true
        case .string(let text): !text.isNullOfPropertyLists
        case .number(let number): number.isHeldByEncoders
        // In debug builds, a key path takes ten times as long as a closure.
        case .array(let elements): elements.allSatisfy { $0.isHeldByEncoders }
        case .object(let object): object.isHeldByEncoders
        }
    }
}

extension JSONNumber {
    /// Whether the text of the number is unchanged after encoding and decoding.
    package var isSameTextInCoders: Bool { CodedNumber(self)?.number?.text == text }

    fileprivate var isHeldByEncoders: Bool { plainDecimal != nil || CodedNumber(self) != nil }
}

extension JSONObject {
    fileprivate var isHeldByEncoders: Bool {
        guard isPlain || codedMembers != nil else { return false }
        return members.allSatisfy { $0.value.isHeldByEncoders }
    }
}
