/// Derives event types from the names of events.
enum EventNames {
    /// Words that say only that a name is that of an event.
    static let words = ["event", "notification", "webhook"]

    /// A name as a type: without slashes, and without the customary words at its end.
    ///
    /// `OrderPaidEvent` becomes `OrderPaid`, and `/orders/paid` becomes `orders.paid`.
    static func bare(_ name: String) -> String {
        var name = withoutSlashes(name)
        while let shorter = withoutWord(name) { name = shorter }
        return name
    }

    /// A name without the words that say what it is a name of: `order_paid_payload_v2` is called
    /// like `order.paid`. Empty if there are no other words.
    static func withoutForm(_ name: String) -> String {
        var words = words(of: name)
        while let last = words.last?.lowercased(), isForm(last) {
            words.removeLast()
        }
        return words.joined()
    }

    private static let forms: Set<String> = [
        "event", "notification", "webhook", "message", "payload", "body", "schema", "request",
        "callback", "hook", "dto", "envelope", "data", "msg",
    ]

    private static func isForm(_ word: String) -> Bool {
        forms.contains(word) || (word.first == "v" && word.dropFirst().allSatisfy(\.isNumber))
    }

    /// The words of a name, which begin with a capital letter or after a separator.
    private static func words(of name: String) -> [String] {
        var words: [String] = [""]
        var wasLower = false
        for character in name {
            let isPart = character.isLetter || character.isNumber
            if !isPart || (wasLower && character.isUppercase) { words.append("") }
            if isPart { words[words.count - 1].append(character) }
            wasLower = isPart && !character.isUppercase
        }
        return words.filter { !$0.isEmpty }
    }

    /// The parts of a path joined with dots; of a URL, its last part.
    static func withoutSlashes(_ name: String) -> String {
        guard name.contains("/") else { return name }
        if name.contains("://") { return FileName.stem(name) }
        let parts = name.split(separator: "/").map { part in
            let start = part.drop(while: \.isWhitespace)
            return String(start.reversed().drop(while: \.isWhitespace).reversed())
        }
        return parts.filter { !$0.isEmpty }.joined(separator: ".")
    }

    /// A name without a customary word at its end, which begins with a capital letter or after a
    /// separator; `nil` if there is none, or nothing else.
    private static func withoutWord(_ name: String) -> String? {
        for word in words where name.lowercased().hasSuffix(word) {
            let end = name.suffix(word.count)
            var start = name.dropLast(word.count)
            guard let before = start.last, let first = end.first else { continue }
            let isSeparated = "_- ".contains(before)
            guard isSeparated || (first.isUppercase && !before.isUppercase && before != ".") else {
                continue
            }
            while let last = start.last, "_- ".contains(last) { start.removeLast() }
            if start.contains(where: \.isLetter) { return String(start) }
        }
        return nil
    }
}
