@_spi(Reading) import StrictJSON

extension BodyScan {
    /// Reads the payload at the reader's position, if its type can be determined and the payload
    /// matches it.
    ///
    /// - Parameter tree: The payload's node. The offsets of the nodes below it are recorded.
    /// - Returns: Whether the payload was read.
    mutating func readPayload(_ tree: PointerTree, from json: inout JSONReader) -> Bool {
        guard let layout, let plan = layout.payloadPlan else { return false }
        let guess = plan.onlyPayload == nil ? self.guess(layout, below: tree, in: &json) : nil
        guard let type = plan.onlyPayload ?? guess.map({ plan.payload(ofType: $0.index) }),
            let content = tree.isLeaf
                ? json.attempt({ RecordParser.parse(type, from: &$0, isPayload: true) })
                : readRecord(type, tree, from: &json)
        else { return false }
        payload = content
        self.guess = guess
        return true
    }

    /// The type that the nodes determine, if they were already read or are found near the start of
    /// the payload.
    private func guess(
        _ layout: EventLayout, below tree: PointerTree, in json: inout JSONReader
    ) -> TypeGuess? {
        var evidence: [(node: Int, offset: Int?)] = []
        let parts = layout.typeParts(at: layout.discriminatorLocations) { location in
            switch location {
            case .header(let name): return headers[name]
            case .outside: return nil
            case .body(let node):
                let offset = offset(of: node, below: tree, in: &json)
                evidence.append((node, offset))
                return offset.flatMap { json.lookAhead(to: $0) { $0.typeText() } }
            }
        }
        return layout.type(of: parts).map { TypeGuess(index: $0, evidence: evidence) }
    }

    /// Whether the nodes that a guess is based on still have the same offsets.
    func holds(_ guess: TypeGuess) -> Bool {
        guess.evidence.allSatisfy { offsets[$0.node] == $0.offset }
    }

    private func offset(
        of node: Int, below tree: PointerTree, in json: inout JSONReader
    ) -> Int? {
        offsets[node]
            ?? tree.keyIndex(of: node).flatMap {
                json.offset(of: $0, in: tree.keys, amongFirst: PayloadPlan.members)
            }
    }

    /// Reads a record, and records the offsets of the nodes below it from its slots.
    ///
    /// - Returns: `nil` when the record has no property for one of the nodes, or its value is
    ///   neither a string nor a number.
    private mutating func readRecord(
        _ type: FieldType, _ tree: PointerTree, from json: inout JSONReader
    ) -> FieldContent? {
        guard case .record(let record) = type, let fields = tree.fields(of: record.recordSchema),
            let view = json.attempt({
                RecordParser.parse(record.recordSchema, unique: fields, from: &$0)
            }),
            let starts = view.startsOfScalars(fields)
        else { return nil }
        for (node, start) in zip(tree.childNodes, starts) { offsets[node] = start }
        return .view(view)
    }
}

extension PointerTree {
    /// The positions of the child keys among the properties of a record; `nil` when the record
    /// lacks one of them, or a child has children.
    func fields(of schema: RecordSchema) -> [Int]? {
        guard (0..<children.count).allSatisfy({ children[$0].isLeaf }) else { return nil }
        let fields = keys.names.compactMap { schema.keys.index(of: $0) }
        return fields.count == keys.names.count ? fields : nil
    }
}

extension FieldView {
    /// The start offsets of properties that are strings or numbers, with `nil` for absent ones;
    /// `nil` instead of the list when the value of one is neither.
    func startsOfScalars(_ fields: [Int]) -> [Int?]? {
        guard case .record(let first) = slot else { return nil }
        var starts: [Int?] = []
        for field in fields {
            switch document.slots[Int(first) + 1 + field] {
            case .absent: starts.append(nil)
            case .string(let token): starts.append(Int(token.offset) - 1)
            case .number(let token): starts.append(Int(token.offset))
            default: return nil
            }
        }
        return starts
    }
}
