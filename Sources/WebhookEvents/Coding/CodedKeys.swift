@_spi(Reading) import StrictJSON

/// The keys of an object in a decoder.
struct CodedKeys {
    /// The keys of properties, with their positions in the schema.
    private(set) var properties: [(key: MemberKey, position: Int)] = []
    /// The keys that the schema does not list.
    private(set) var others: [MemberKey] = []

    /// Creates the lists from the keys of a container; `nil` when a key strategy changed a key, or
    /// when the object represents another value.
    @inline(never)
    init?(
        _ container: KeyedDecodingContainer<MemberKey>, _ schema: RecordSchema,
        _ decoder: any Decoder
    ) throws {
        let keys = container.allKeys
        if keys.count == 1, keys[0].stringValue == MarkedJSON.key { return nil }
        properties.reserveCapacity(keys.count)
        for key in keys {
            if let position = schema.keys.index(of: key.stringValue) {
                properties.append((key, position))
            } else {
                others.append(key)
            }
        }
        if others.isEmpty, schema.wordHashes.count == schema.fields.count { return }
        let actual = try SkippedValue.keys(in: decoder)
        if actual == Set(keys.map(\.stringValue)) { return }
        // If a key strategy converts other keys to the names of the catalog, its result is used.
        let known = actual.filter { schema.keys.index(of: $0) != nil }
        if known.count >= properties.count { return nil }
    }

    /// The members that the schema does not list, in the order of their keys.
    @inline(never)
    func otherMembers(
        of container: KeyedDecodingContainer<MemberKey>
    ) throws -> [JSONObject.Member] {
        try others.sorted { $0.stringValue < $1.stringValue }.map { key in
            (key.stringValue, try container.decode(JSONValue.self, forKey: key))
        }
    }
}
