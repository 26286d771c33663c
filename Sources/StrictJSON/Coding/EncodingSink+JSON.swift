extension EncodingSink {
    /// Encodes a value of any kind.
    package mutating func json(_ value: JSONValue) throws {
        switch value {
        case .null: try null()
        case .boolean(let value): try boolean(value)
        case .string(let text): try self.text(text)
        case .number(let number): try self.number(number)
        case .array, .object:
            if isUnknown { try self.value(CodedJSON(value, position)) } else { try nested(value) }
        }
    }

    private mutating func nested(_ value: JSONValue) throws {
        if case .array(let values) = value {
            var sink = elements()
            for value in values { try sink.json(value) }
        } else if case .object(let object) = value {
            if object.isPlain, var sink = members() {
                for (key, value) in object.members {
                    sink.key = MemberKey(key)
                    try sink.json(value)
                }
            } else {
                try encode(object.codedMembers ?? MarkedJSON.members(of: value))
            }
        }
    }

    /// Encodes a value as JSON text, because encoders would change it otherwise.
    private mutating func marked(_ value: JSONValue) throws {
        if isUnknown {
            try self.value(CodedJSON(value, position))
        } else {
            try encode(MarkedJSON.members(of: value))
        }
    }

    private mutating func encode(_ members: [String: JSONValue]) throws {
        guard var sink = self.members() else {
            return try value(members.mapValues { CodedJSON($0, .inDictionary) })
        }
        for (key, value) in members {
            sink.key = MemberKey(key)
            try sink.json(value)
        }
    }

    /// Encodes a string.
    package mutating func text(_ text: String) throws {
        if text.isNullOfPropertyLists {
            try marked(.string(text))
        } else {
            try string(text)
        }
    }

    /// Encodes a number with all its digits.
    package mutating func number(_ number: JSONNumber) throws {
        if let (digits, fraction) = number.plainDecimal {
            return try decimal(digits, fraction: fraction)
        }
        switch CodedNumber(number) {
        case .integer(let value): try int64(value)
        case .unsigned(let value): try uint64(value)
        case .decimal(let value): try self.value(value)
        case .double(let value): try double(value)
        case nil: try marked(.number(number))
        }
    }

    package func error(_ value: Any, _ reason: JSONWriteError = .notFinite) -> EncodingError {
        EncodingError.invalidValue(
            value,
            EncodingError.Context(codingPath: codingPath, debugDescription: "\(reason)"))
    }
}
