extension EnvelopeParts: Codable {
    private static let names: [(EnvelopeParts, EventKey)] = [
        (.id, .id), (.time, .time), (.source, .source), (.type, .type), (.data, .data),
        (.attributes, .attributes),
    ]

    /// Reads a list of names.
    @usableFromInline init(from decoder: any Decoder) throws {
        let names = Set(try decoder.singleValueContainer().decode([String].self))
        self = []
        for (part, key) in Self.names where names.contains(key.rawValue) { insert(part) }
    }

    /// Writes a list of names.
    @usableFromInline func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Self.names.filter { contains($0.0) }.map(\.1.rawValue))
    }
}
