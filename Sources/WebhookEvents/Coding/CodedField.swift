/// A value of a field as it is given to an encoder.
struct CodedField: Encodable {
    let content: FieldContent
    let type: FieldType

    func encode(to encoder: any Encoder) throws {
        switch (content.shape, type) {
        case (_, .nullable(let wrapped)):
            try CodedField(content: content, type: wrapped).encode(to: encoder)
        case (.scalar, _):
            var sink = SingleFieldSink(encoder)
            try content.encode(as: type, to: &sink)
        case (.record, .record(let record)):
            try content.record(of: record.recordSchema).encode(to: encoder)
        case (.variant, .union(let union)): try encodeVariant(of: union.unionSchema, to: encoder)
        case (.array, .array(let element)):
            var sink = UnkeyedFieldSink(encoder)
            try content.forEach { try $0.encode(as: element, to: &sink) }
        case (.map, .map(let value)): try encodeMembers(as: value, to: encoder)
        default: try CodedText(writing: content, as: type, encoder.codingPath).encode(to: encoder)
        }
    }

    private func encodeVariant(of union: UnionSchema, to encoder: any Encoder) throws {
        let (index, content) = content.variant
        let type = union.type(of: index)
        if case .record(let record) = type {
            let tag = union.undeclaredTag(of: index)
            try content.record(of: record.recordSchema).encode(adding: tag, to: encoder)
        } else {
            try CodedField(content: content, type: type).encode(to: encoder)
        }
    }

    /// Strategies for keys leave the keys of dictionaries as they are.
    private func encodeMembers(as type: FieldType, to encoder: any Encoder) throws {
        let members = content.members
        if members.contains(where: { CombiningMarks.areTooMany(in: $0.key) }) {
            return try encodeText(to: encoder)
        }
        let fields = Dictionary(
            members.map { ($0.key, CodedField(content: $0.value, type: type)) }
        ) { $1 }
        // Those of equal keys that are not the same would be lost, and some keys have a meaning.
        if fields.count < members.count || fields.count == 1 && fields[MarkedJSON.key] != nil {
            return try encodeText(to: encoder)
        }
        var container = encoder.singleValueContainer()
        try container.encode(fields)
    }

    private func encodeText(to encoder: any Encoder) throws {
        try CodedText(writing: content, as: type, encoder.codingPath).encode(to: encoder)
    }
}

extension FieldContent {
    enum Shape {
        case scalar
        case record
        case variant
        case array
        case map
    }

    var shape: Shape {
        switch self {
        case .record: return .record
        case .variant: return .variant
        case .array: return .array
        case .map: return .map
        case .view(let view):
            switch view.slot {
            case .record: return .record
            case .variant: return .variant
            case .array: return .array
            case .map: return .map
            default: return .scalar
            }
        default: return .scalar
        }
    }

    /// Calls `body` with each element of an array, in order.
    fileprivate func forEach(_ body: (FieldContent) throws -> Void) throws {
        switch self {
        case .array(let elements): try elements.forEach(body)
        case .view(let view):
            guard case .array(let first, let count) = view.slot else { return }
            for index in Int(first)..<Int(first) + Int(count) {
                try body(.view(FieldView(document: view.document, index: index)))
            }
        default: break
        }
    }
}
