@_spi(Reading) import StrictJSON

/// The keys of an object in a decoder.
struct CodedKeys {
    let schema: RecordSchema
    /// The keys of properties, with their positions in the schema.
    private(set) var properties: [(key: String, position: Int)] = []
    /// The keys that the schema does not list.
    private(set) var others: [String] = []

    /// Creates the lists; `nil` when the object represents another value.
    init?(_ keys: [String], _ schema: RecordSchema) {
        if keys.count == 1, keys[0] == MarkedJSON.key { return nil }
        self.schema = schema
        properties.reserveCapacity(keys.count)
        for key in keys {
            if let position = schema.keys.index(of: key) {
                properties.append((key, position))
            } else {
                others.append(key)
            }
        }
    }

    var count: Int { properties.count + others.count }

    /// Whether these are the keys of the text under any key strategy.
    var areCertain: Bool { others.isEmpty && schema.wordHashes.count == schema.fields.count }

    /// Whether these keys, which a key strategy may have changed, are better than those of the text.
    ///
    /// If a key strategy converts other keys to the names of the catalog, its result is used.
    func areBetter(than actual: Set<String>) -> Bool {
        if actual == Set(properties.map(\.key) + others) { return true }
        return actual.count { schema.keys.index(of: $0) != nil } < properties.count
    }

    /// Reads the properties.
    func contents(
        of container: KeyedDecodingContainer<MemberKey>, _ tree: CodingTree
    ) throws -> [FieldContent] {
        var contents = [FieldContent](repeating: .absent, count: schema.fields.count)
        var position = KeyedDecodingPosition(container)
        // Objects of known types come first: they may be small, see `CodingTree.offer`.
        for isFree in [false, true] {
            for (key, index) in properties where schema.type(at: index).isFree == isFree {
                position.key = MemberKey(key)
                contents[index] = try position.content(
                    schema.steps[index], schema.type(at: index), tree)
            }
        }
        try schema.check(contents, of: container)
        return contents
    }
}

extension FieldType {
    /// Whether a value of this type is an object with any keys, or may be one.
    fileprivate var isFree: Bool {
        switch self {
        case .json, .map, .nullable(.json): true
        default: false
        }
    }
}

extension RecordSchema {
    /// Throws an error if a required property is missing.
    @inline(never)
    fileprivate func check(
        _ contents: [FieldContent], of container: KeyedDecodingContainer<MemberKey>
    ) throws {
        for position in required {
            guard case .absent = contents[position] else { continue }
            let key = memberKeys[position]
            throw DecodingError.keyNotFound(
                key,
                DecodingError.Context(
                    codingPath: container.codingPath,
                    debugDescription: "\(JSONError.Reason.missingKey(key.stringValue))"))
        }
    }
}

extension KeyedDecodingPosition {
    /// Reads the value of a property.
    fileprivate func content(
        _ step: FieldStep, _ type: FieldType, _ tree: CodingTree
    ) throws -> FieldContent {
        var position = self
        switch step {
        case .stringOrNull:
            if let text = try? stringOrNull() { return text.map { .string($0) } ?? .readNull }
        case .booleanOrNull, .integerOrNull, .decimalOrNull, .recordOrNull, .otherOrNull:
            if try null() { return .readNull }
        case .string, .boolean, .integer, .decimal, .record, .other: break
        }
        return try position.content(type, tree)
    }

    /// The string; the inner `nil` stands for null.
    private func stringOrNull() throws -> String?? { try .some(stringIfAny()) }
}
