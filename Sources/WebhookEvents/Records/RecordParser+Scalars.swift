@_spi(Reading) import StrictJSON

extension RecordParser {
    /// Reads a value with a format. It is separate from `value` to keep the stack frames of
    /// recursive functions small.
    @inline(never)
    func scalar(_ type: FieldType, _ json: inout JSONReader) -> Slot {
        switch type {
        case .double: double(&json)
        case .int64OrString, .int64String:
            json.checked("a 64-bit integer") { $1.number($0)?.integer(as: Int64.self) != nil }
        case .uint64OrString, .uint64String:
            json.checked("an unsigned 64-bit integer") {
                $1.number($0)?.integer(as: UInt64.self) != nil
            }
        case .decimal, .decimalString: decimal(&json)
        case .unixTime, .unixTimeSeconds, .unixTimeString:
            json.checked("a time in numbers") { $1.number($0)?.double != nil }
        case .unixTimeMilliseconds, .unixTimeMillisecondsString:
            json.checked("a time in numbers") { $1.number($0)?.double != nil }.inMilliseconds
        case .uuid: json.checked("a UUID", .string) { $1.string($0)?.isUUID == true }
        case .base64: json.checked("bytes in Base64", .string) { $1.string($0)?.isBase64 == true }
        case .numberedEnum:
            json.checked("a string or an integer") { slot, text in
                text.string(slot) != nil || text.number(slot)?.integer(as: Int64.self) != nil
            }
        case .string, .boolean, .int, .record, .union, .array, .map, .nullable, .json:
            preconditionFailure("a value that is no format is read before")
        }
    }

    private func double(_ json: inout JSONReader) -> Slot {
        if let token = json.plainNumberToken(limit: 300) { return .number(token) }
        return json.checked("a number that fits a Double", .number) {
            $1.number($0)?.double != nil
        }
    }

    /// Reads a decimal number.
    @inline(never)
    func decimal(_ json: inout JSONReader) -> Slot {
        if let token = json.plainNumberToken(limit: 38) { return .number(token) }
        return json.checked("a decimal number of at most 38 digits") { slot, text in
            text.number(slot)?.fitsDecimal(ofMostDigits: takesAnyDecimal) == true
        }
    }
}

// MARK: - Checks

extension JSONReader {
    /// Reads a number or a string, or only one of the two; fails unless `isValid` returns `true`.
    fileprivate mutating func checked(
        _ expected: String, _ only: JSONKind? = nil, _ isValid: (Slot, JSONText) -> Bool
    ) -> Slot {
        let start = startOfValue()
        let kind = nextKind()
        let slot: Slot
        switch kind {
        case .number where only != .string: slot = .number(numberToken())
        case .string where only != .number: slot = .string(stringToken())
        default:
            fail(expected: expected)
            return .absent
        }
        if failure == nil, !isValid(slot, text) { fail(expected: expected, at: start) }
        return slot
    }
}

extension Slot {
    fileprivate var inMilliseconds: Slot {
        switch self {
        case .number(let token): .milliseconds(token, isText: false)
        case .string(let token): .milliseconds(token, isText: true)
        default: self
        }
    }
}

extension JSONText {
    fileprivate func number(_ slot: Slot) -> JSONNumber? {
        switch slot {
        case .number(let token): number(of: token)
        case .string(let token): JSONNumber(string(of: token))
        default: nil
        }
    }

    fileprivate func string(_ slot: Slot) -> String? {
        if case .string(let token) = slot { string(of: token) } else { nil }
    }
}
