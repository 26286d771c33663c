/// The conventional names of properties that contain the event type, and the comparison of
/// spellings.
package enum TypeNames {
    private static let names = [
        "type", "eventtype", "event", "eventname", "topic", "eventkey", "webhookevent", "trigger",
        "messagetype", "triggerevent", "hookevent", "eventcode", "kind", "name", "action",
        "subject", "category", "subtype", "code",
        "notificationtype", "webhooktype", "webhookcode", "resourcetype", "operation",
    ]

    /// The rank of the last name that other properties rarely have.
    static let lastCertain = names.firstIndex(of: "eventcode") ?? 0

    /// The rank by likelihood; `nil` for a name that is not conventional.
    package static func rank(of name: String) -> Int? {
        names.firstIndex(of: normalized(name))
    }

    /// The rank of a header field, without a conventional prefix.
    package static func rank(ofHeader name: String) -> Int? {
        var words = name.lowercased().split(separator: "-")
        if words.first == "x" { words.removeFirst() }
        return (0..<max(words.count, 1)).lazy
            .compactMap { rank(of: words.dropFirst($0).joined()) }.first
    }

    /// The letters and digits, in lower case.
    package static func normalized(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }))
    }
}
