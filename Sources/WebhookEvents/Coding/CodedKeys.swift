/// The keys that an object of a decoder has.
struct CodedKeys {
    /// Those of properties, with their positions in the schema.
    private(set) var properties: [(key: WireKey, position: Int)] = []
    /// Those that the schema does not list.
    private(set) var others: [WireKey] = []

    /// Takes the keys of a container; `nil` when a strategy for keys changed some, or when the object
    /// stands for another value.
    init?(
        _ container: KeyedDecodingContainer<WireKey>, _ schema: RecordSchema,
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
        // Of a strategy that knows the names of the catalog, and makes them of others, the result counts.
        if actual.count(where: { schema.keys.index(of: $0) != nil }) >= properties.count {
            return nil
        }
    }
}
