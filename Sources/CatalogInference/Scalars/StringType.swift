import StrictJSON

/// The schema of strings: facts and the key -> type.
enum StringType {
    /// The number of different values that show a format whose decoder refuses other texts.
    private static let evidence = 3

    static func type(of strings: StringFacts, key: KeyWords) -> InferredType {
        if let format = format(of: strings, key) { return format }
        if let values = choices(in: strings, key) {
            return InferredType(
                ["type": "string", "enum": .array(values.map { .string($0) })],
                "\(values.count) different words in \(strings.count) strings")
        }
        return InferredType(["type": "string"], "the strings have no known format in common")
    }

    private static func format(of strings: StringFacts, _ key: KeyWords) -> InferredType? {
        func type(_ format: String, _ reason: String) -> InferredType {
            InferredType(["type": "string", "format": .string(format)], reason)
        }
        if strings.have(.dateTime) { return type("date-time", "all strings are date-times") }
        if strings.have(.date) { return type("date", "all strings are dates") }
        if strings.have(.uri) { return type("uri", "all strings are URIs") }
        // A payload with another text at these locations is malformed, an empty one included.
        guard strings.emptyCount == 0 else { return nil }
        let hasEvidence = strings.hasManyValues || strings.values.count >= evidence
        if strings.have(.uuid) { return type("uuid", "all strings are UUIDs") }
        if strings.have(.fraction), hasEvidence || KeyMeaning.isAmount(key) {
            return type("decimal", "all strings are numbers with a fraction")
        }
        if strings.have(.integer), hasEvidence, strings.hasLargeInteger || key.last == "id" {
            return type("int64", "all strings are integers, large ones or identifiers")
        }
        return nil
    }

    private static func choices(in strings: StringFacts, _ key: KeyWords) -> [String]? {
        let values = strings.values
        guard !strings.hasManyValues, values.count > 1, strings.emptyCount == 0,
            values.allSatisfy(\.isChoice), !KeyMeaning.isIdentifier(key)
        else { return nil }
        let isRepeated =
            KeyMeaning.isChoice(key)
            ? values.count < strings.count
            : values.count * 3 <= strings.count && strings.count >= 6
                && values.allSatisfy { $0.utf8.count <= 24 }
        return isRepeated ? values : nil
    }
}
