extension FieldContent {
    /// Encodes a value with values in it.
    func encodeNested(as type: FieldType, to sink: inout some EncodingSink) throws {
        if sink.isUnknown { return try sink.value(CodedField(self, type, sink.position)) }
        switch (shape, type) {
        case (_, .nullable(let wrapped)): try encodeNested(as: wrapped, to: &sink)
        case (.record, .record(let record)):
            try self.record(of: record.recordSchema).encode(to: &sink)
        case (.variant, .union(let union)): try encodeVariant(of: union.unionSchema, to: &sink)
        case (.array, .array(let element)):
            var elements = sink.elements()
            try forEach { try $0.encode(as: element, to: &elements) }
        case (.map, .map(let value)): try encodeMembers(as: value, to: &sink)
        default: try encodeText(as: type, to: &sink)
        }
    }

    private func encodeVariant(of union: UnionSchema, to sink: inout some EncodingSink) throws {
        let (index, content) = variant
        let type = union.type(of: index)
        guard union.isRead(content, asVariant: index) else {
            throw sink.error(content, .notInSchema)
        }
        if case .record(let record) = type {
            let fields = content.record(of: record.recordSchema)
            let tag = content.isRead ? nil : union.tag(toAddTo: fields, ofVariant: index)
            try fields.encode(adding: tag, to: &sink)
        } else {
            try content.encode(as: type, to: &sink)
        }
    }

    private func encodeMembers(as type: FieldType, to sink: inout some EncodingSink) throws {
        let members = members
        // Some keys have a special meaning.
        let isMark = members.count == 1 && members[0].key == MarkedJSON.key
        if isMark || !PlainKeys.contain(members.map { $0.key }) && Self.values(of: members) == nil {
            try encodeText(as: .map(type), to: &sink)
        } else if var keyed = sink.members() {
            for (key, value) in members {
                keyed.key = MemberKey(key)
                try value.encode(as: type, to: &keyed)
            }
        } else {
            let values = Self.values(of: members) ?? [:]
            try sink.value(values.mapValues { CodedField($0, type, .inDictionary) })
        }
    }

    /// The members as a dictionary; `nil` when members with keys that are equal as strings but not
    /// identical would be lost, or take long to look up.
    private static func values(
        of members: [FieldMembers.Member]
    ) -> [String: FieldContent]? {
        if members.contains(where: { CombiningMarks.areTooMany(in: $0.key) }) { return nil }
        let values = Dictionary(members.map { ($0.key, $0.value) }) { $1 }
        return values.count < members.count ? nil : values
    }

    private func encodeText(as type: FieldType, to sink: inout some EncodingSink) throws {
        try sink.value(CodedText(writing: self, as: type, sink.codingPath))
    }
}

extension FieldContent {
    private enum Shape {
        case scalar
        case record
        case variant
        case array
        case map
    }

    private var shape: Shape {
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
    private func forEach(_ body: (FieldContent) throws -> Void) throws {
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
