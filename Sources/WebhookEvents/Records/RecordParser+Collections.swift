@_spi(Reading) import StrictJSON

extension RecordParser {
    mutating func array(_ type: FieldType, _ json: inout JSONReader) -> Slot {
        if type.isScalar {
            let first = slots.count
            json.elements { slots.append(value(type, &$0)) }
            return .array(
                first: UInt32(truncatingIfNeeded: first),
                count: UInt32(truncatingIfNeeded: slots.count - first))
        }
        let start = incomplete.count
        json.elements { json in
            let element = value(type, &json)
            incomplete.append(element)
        }
        let first = slots.count
        incomplete.move(from: start, to: &slots)
        return .array(
            first: UInt32(truncatingIfNeeded: first),
            count: UInt32(truncatingIfNeeded: slots.count - first))
    }

    mutating func map(_ type: FieldType, _ json: inout JSONReader) -> Slot {
        if type.isScalar {
            let first = slots.count
            json.tokenMembers { json, key in
                json.checkMarks(in: key)
                slots.append(.string(key))
                slots.append(value(type, &json))
            }
            return .map(
                first: UInt32(truncatingIfNeeded: first),
                count: UInt32(truncatingIfNeeded: (slots.count - first) / 2))
        }
        let start = incomplete.count
        json.tokenMembers { json, key in
            json.checkMarks(in: key)
            let member = value(type, &json)
            incomplete.append(.string(key))
            incomplete.append(member)
        }
        let first = slots.count
        incomplete.move(from: start, to: &slots)
        return .map(
            first: UInt32(truncatingIfNeeded: first),
            count: UInt32(truncatingIfNeeded: (slots.count - first) / 2))
    }
}

extension FieldType {
    /// Whether each value takes only one slot, so that values can be appended as they are read.
    fileprivate var isScalar: Bool {
        switch self {
        case .record, .union, .array, .map: false
        case .nullable(let wrapped): wrapped.isScalar
        default: true
        }
    }
}
