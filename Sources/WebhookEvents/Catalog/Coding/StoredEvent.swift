/// The stored form of an event whose body alone is not enough to restore it: an object with a
/// single key, which identifies the kind of event.
enum StoredEvent {
    case known(KnownEvent)
    case unknown(UnknownEvent)
    case malformed(MalformedEvent)

    /// The key of the object.
    enum Mark: String, CaseIterable {
        case known = "$event"
        case unknown = "$unknown"
        case malformed = "$malformed"
    }

    /// Decodes an event in this form; `nil` when the decoder contains another form.
    ///
    /// - Parameter keys: The keys of the decoder's container.
    init?(_ decoder: any Decoder, keys: [String]) throws {
        guard keys.count == 1,
            let mark = try SkippedValue.keys(in: decoder).first.flatMap({ Mark(rawValue: $0) })
        else { return nil }
        // Key strategies do not change the keys of dictionaries.
        func value<Value: Decodable>(_ type: Value.Type) throws -> Value? {
            try decoder.singleValueContainer().decode([String: Value].self)[mark.rawValue]
        }
        let event: StoredEvent? =
            switch mark {
            case .known: try value(KnownEvent.self).map { .known($0) }
            case .unknown: try value(UnknownEvent.self).map { .unknown($0) }
            case .malformed: try value(MalformedEvent.self).map { .malformed($0) }
            }
        guard let event else { return nil }
        self = event
    }

    static func encode(_ event: some Encodable, as mark: Mark, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode([mark.rawValue: event])
    }

    /// Whether a body would be mistaken for this form.
    static func isMarked(_ body: JSONValue) -> Bool {
        guard let object = body.object, object.count == 1 else { return false }
        return Mark(rawValue: object[0].key) != nil
    }
}
