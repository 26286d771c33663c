/// What the name of a key says about its values.
enum KeyMeaning {
    private static let choices: Set<String> = [
        "status", "state", "type", "kind", "reason", "mode", "method", "action", "currency",
    ]
    private static let identifiers: Set<String> = [
        "id", "ids", "uid", "uuid", "guid", "token", "key", "hash", "sha", "secret", "signature",
        "email", "phone", "name", "login", "username", "title", "description", "message", "text",
        "body", "subject", "slug", "path", "ref", "url", "uri", "href", "address", "number", "code",
    ]
    private static let times: Set<String> = [
        "at", "time", "timestamp", "date", "on", "created", "updated", "deleted", "modified",
        "expires",
        "expiration", "expiry", "start", "end", "started", "ended", "due", "until", "since",
        "until",
        "birthday", "deadline", "ts",
    ]
    private static let amounts: Set<String> = [
        "amount", "price", "total", "subtotal", "tax", "rate", "cost", "fee", "balance", "discount",
    ]
    private static let fractions: Set<String> = [
        "rate", "ratio", "percent", "percentage", "score", "weight", "latitude", "longitude", "lat",
        "lng", "lon", "probability", "confidence", "temperature", "price", "average",
    ]
    private static let maps: Set<String> = ["metadata", "label", "tag", "attribute"]

    /// Whether values are likely to be one of a few words.
    static func isChoice(_ words: KeyWords) -> Bool { words.ends(in: choices) }

    /// Whether values identify something, or are texts, so that they are no choices.
    static func isIdentifier(_ words: KeyWords) -> Bool { words.ends(in: identifiers) }

    static func isTime(_ words: KeyWords) -> Bool { words.ends(in: times) }

    /// Whether a fraction is exact, such as that of money.
    static func isAmount(_ words: KeyWords) -> Bool { words.ends(in: amounts) }

    /// Whether an integer is likely to be followed by a fraction.
    static func isFraction(_ words: KeyWords) -> Bool { words.ends(in: fractions) }

    /// Whether the keys of objects are likely to be data.
    static func isMap(_ words: KeyWords) -> Bool { words.ends(in: maps) }
}
