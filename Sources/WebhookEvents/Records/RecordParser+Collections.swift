extension RecordParser {
    mutating func array(_ type: FieldType, _ json: inout JSONReader) -> Slot {
        if type.isScalar {
            let first = slots.count
            json.elements { slots.append(value(type, &$0)) }
            return .array(
                first: UInt32(truncatingIfNeeded: first),
                count: UInt32(truncatingIfNeeded: slots.count - first))
        }
        var elements: [Slot] = []
        json.elements { json in
            // Growing from a single element is slow, and an empty array should not allocate.
            if elements.isEmpty { elements.reserveCapacity(8) }
            elements.append(value(type, &json))
        }
        let first = slots.count
        slots.append(contentsOf: elements)
        return .array(
            first: UInt32(truncatingIfNeeded: first),
            count: UInt32(truncatingIfNeeded: elements.count))
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
        var members: [Slot] = []
        json.tokenMembers { json, key in
            json.checkMarks(in: key)
            if members.isEmpty { members.reserveCapacity(16) }
            members.append(.string(key))
            members.append(value(type, &json))
        }
        let first = slots.count
        slots.append(contentsOf: members)
        return .map(
            first: UInt32(truncatingIfNeeded: first),
            count: UInt32(truncatingIfNeeded: members.count / 2))
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
