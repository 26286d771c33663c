// Values with values in them.
extension DecodingPosition {
    /// Reads an object with known properties.
    mutating func record<Record: GeneratedRecord>(
        _ type: Record.Type, _ tree: CodingTree
    ) throws -> RecordFields {
        if let fields = try directRecord(Record.recordSchema, tree) { return fields }
        return try tree.nested { try value(CodedValue<Record>.self).value.recordFields }
    }

    /// Reads an object through its container; `nil` if its decoder is needed.
    private mutating func directRecord(
        _ schema: RecordSchema, _ tree: CodingTree
    ) throws -> RecordFields? {
        guard tree.isJSON, isRepeatable || tree.isDirect(&self), let members = try? members(),
            let keys = CodedKeys(KeyRecorder.keys(of: members), schema)
        else { return nil }
        tree.offer(self, keys.count)
        try tree.enter(codingPath)
        defer { tree.leave() }
        let contents = Result { try keys.contents(of: members, tree) }
        guard keys.areCertain || tree.isDirect(&self) else { return nil }
        return try RecordFields(keys, contents.get(), members, tree)
    }

    mutating func value<Union: GeneratedUnion>(
        of type: Union.Type, _ tree: CodingTree
    ) throws -> FieldContent {
        try tree.nested { try value(CodedUnion<Union>.self).content }
    }

    mutating func array(of type: FieldType, _ tree: CodingTree) throws -> FieldContent {
        guard let elements = try? elements() else { return try parsed(as: .array(type), tree) }
        var position = UnkeyedDecodingPosition(elements)
        var contents: [FieldContent] = []
        contents.reserveCapacity(elements.count ?? 0)
        while !position.isAtEnd { contents.append(try position.content(type, tree)) }
        return .list(FieldList(decoded: contents))
    }

    @inline(never)
    mutating func map(of type: FieldType, _ tree: CodingTree) throws -> FieldContent {
        if case .json = type { return try parsed(as: .map(type), tree) }
        let isDirect = tree.isDirect(&self)
        let members = isDirect ? try directMap(of: type, tree) : tree.nested { map(of: type) }
        guard let members, members.count != 1 || members[0].key != MarkedJSON.key else {
            return try parsed(as: .map(type), tree)
        }
        return .map(FieldMembers(members))
    }

    private mutating func directMap(
        of type: FieldType, _ tree: CodingTree
    ) throws -> [FieldMembers.Member]? {
        guard let container = try? members() else { return nil }
        let keys = KeyRecorder.keys(of: container)
        try tree.enter(codingPath)
        defer { tree.leave() }
        var position = KeyedDecodingPosition(container)
        return try keys.sorted().map { key in
            position.key = MemberKey(key)
            return (key, try position.content(type, tree))
        }
    }

    /// Reads a map as a dictionary: key strategies do not change its keys.
    private mutating func map(of type: FieldType) -> [FieldMembers.Member]? {
        let members: [String: FieldContent]? =
            switch type {
            case .string: try? value([String: String].self).mapValues { .string($0) }
            case .nullable(.string):
                try? value([String: String?].self).mapValues { $0.map { .string($0) } ?? .null }
            case .boolean: try? value([String: Bool].self).mapValues { .boolean($0) }
            case .int: try? value([String: Int].self).mapValues { .integer(Int64($0)) }
            case .record(.generated(let record)): try? map(of: record)
            case .union(.generated(let union)): try? map(ofUnion: union)
            default: nil
            }
        return members?.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private mutating func map<Record: GeneratedRecord>(
        of type: Record.Type
    ) throws -> [String: FieldContent] {
        try value([String: CodedValue<Record>].self).mapValues(\.value.fieldContent)
    }

    private mutating func map<Union: GeneratedUnion>(
        ofUnion type: Union.Type
    ) throws -> [String: FieldContent] {
        try value([String: CodedUnion<Union>].self).mapValues(\.content)
    }
}
