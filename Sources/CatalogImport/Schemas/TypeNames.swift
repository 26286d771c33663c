/// How properties that tell a type are called, and when two spellings are of one name.
enum TypeNames {
    private static let names = [
        "type", "eventtype", "event", "eventname", "topic", "eventkey", "webhookevent", "trigger",
        "messagetype", "triggerevent", "hookevent", "eventcode", "kind", "name", "action",
        "subject", "category", "subtype", "code",
        "notificationtype", "webhooktype", "webhookcode", "resourcetype", "operation",
    ]

    /// The place in the order of likelihood; `nil` for a name that no type has.
    static func rank(of name: String) -> Int? {
        names.firstIndex(of: normalized(name))
    }

    /// The name of a property or header without what precedes it by custom.
    static func rank(ofHeader name: String) -> Int? {
        var words = name.lowercased().split(separator: "-")
        if words.first == "x" { words.removeFirst() }
        return (0..<max(words.count, 1)).lazy
            .compactMap { rank(of: words.dropFirst($0).joined()) }.first
    }

    /// The letters and digits.
    static func normalized(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }))
    }
}
