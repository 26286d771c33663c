/// A value of a field, to be encoded at a position in an encoder.
struct CodedField: Encodable {
    private let content: FieldContent
    private let type: FieldType
    private let position: EncodingPosition

    init(_ content: FieldContent, _ type: FieldType, _ position: EncodingPosition) {
        self.content = content.withoutList(as: type)
        self.type = type
        self.position = position
    }

    func encode(to encoder: any Encoder) throws {
        switch (content.shape, type) {
        case (_, .nullable(let wrapped)):
            try CodedField(content, wrapped, position).encode(to: encoder)
        case (.scalar, _):
            var sink = SingleFieldSink(encoder, position)
            try content.encode(as: type, to: &sink)
        case (.record, .record(let record)):
            try content.record(of: record.recordSchema).encode(to: encoder, position)
        case (.variant, .union(let union)): try encodeVariant(of: union.unionSchema, to: encoder)
        case (.array, .array(let element)):
            var sink = UnkeyedFieldSink(encoder, position)
            try content.forEach { try $0.encode(as: element, to: &sink) }
        case (.map, .map(let value)): try encodeMembers(as: value, to: encoder)
        default: try encodeText(to: encoder)
        }
    }

    private func encodeVariant(of union: UnionSchema, to encoder: any Encoder) throws {
        let (index, content) = content.variant
        let type = union.type(of: index)
        guard union.isRead(content, asVariant: index) else {
            throw EncodingError.invalidValue(
                content,
                EncodingError.Context(
                    codingPath: encoder.codingPath,
                    debugDescription: "\(JSONWriteError.notInSchema)"))
        }
        if case .record(let record) = type {
            let fields = content.record(of: record.recordSchema)
            let tag = content.isRead ? nil : union.tag(toAddTo: fields, ofVariant: index)
            try fields.encode(adding: tag, to: encoder, position)
        } else {
            try CodedField(content, type, position).encode(to: encoder)
        }
    }

    private func encodeMembers(as type: FieldType, to encoder: any Encoder) throws {
        let members = content.members
        if members.contains(where: { CombiningMarks.areTooMany(in: $0.key) }) {
            return try encodeText(to: encoder)
        }
        let values = Dictionary(members.map { ($0.key, $0.value) }) { $1 }
        // Members with keys that are equal as strings but not identical would be lost, and some
        // keys have a special meaning.
        if values.count < members.count || values.count == 1 && values[MarkedJSON.key] != nil {
            return try encodeText(to: encoder)
        }
        if position.keepsKeys(in: encoder) {
            var sink = KeyedFieldSink(encoder)
            for (key, value) in values {
                sink.key = MemberKey(key)
                try value.encode(as: type, to: &sink)
            }
        } else {
            var container = encoder.singleValueContainer()
            try container.encode(values.mapValues { CodedField($0, type, .inDictionary) })
        }
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
