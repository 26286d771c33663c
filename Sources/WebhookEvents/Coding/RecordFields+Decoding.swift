@_spi(Reading) import StrictJSON

extension RecordFields {
    /// Decodes an object; members that the schema does not list are kept.
    ///
    /// - Throws: `DecodingError` when the object does not match the schema.
    init(_ schema: RecordSchema, _ decoder: any Decoder) throws {
        let tree = CodingTree(decoder)
        try tree.enter(decoder.codingPath)
        defer { tree.leave() }
        guard let container = try? decoder.container(keyedBy: MemberKey.self),
            let keys = CodedKeys(KeyRecorder.keys(of: container), schema)
        else {
            self = try Self.parsed(schema, decoder, tree)
            return
        }
        let contents = Result { try keys.contents(of: container, tree) }
        if try keys.areCertain || Self.areBest(keys, in: decoder, tree) {
            self = try RecordFields(keys, contents.get(), container, tree)
        } else {
            self = try Self.parsed(schema, decoder, tree)
        }
    }

    /// Creates a record from its properties, and reads its other members.
    init(
        _ keys: CodedKeys, _ contents: [FieldContent],
        _ container: KeyedDecodingContainer<MemberKey>, _ tree: CodingTree
    ) throws {
        guard !keys.others.isEmpty else {
            self.init(keys.schema, contents, others: nil)
            return
        }
        var json = JSONWriter()
        try json.copy(keys.others, of: container, tree)
        self.init(keys.schema, contents, others: json.bytes)
    }

    private static func areBest(
        _ keys: CodedKeys, in decoder: any Decoder, _ tree: CodingTree
    ) throws -> Bool {
        var position = try SingleDecodingPosition(decoder)
        if tree.isDirect(&position) { return true }
        return keys.areBetter(than: try SkippedValue.keys(in: decoder))
    }

    @inline(never)
    private static func parsed(
        _ schema: RecordSchema, _ decoder: any Decoder, _ tree: CodingTree
    ) throws -> RecordFields {
        var position = try SingleDecodingPosition(decoder)
        let text = try position.jsonText(tree)
        let view = try FieldView(parsing: text, at: decoder.codingPath) { $0.object(schema, &$1) }
        return FieldContent.view(view).record(of: schema)
    }
}
