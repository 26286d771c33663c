/// The words of a key, in lower case: `["created", "at"]` for `created_at`, `createdAt` and `Created-At`.
struct KeyWords {
    let words: [String]

    init(_ key: String) {
        var words: [String] = []
        var word = ""
        var wasLowercase = false
        for scalar in key.unicodeScalars.prefix(Self.limit) {
            let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            let isUppercase = scalar.properties.isUppercase
            if !isWord || isUppercase && wasLowercase {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if isWord { word += scalar.properties.lowercaseMapping }
            wasLowercase = isWord && !isUppercase
        }
        if !word.isEmpty { words.append(word) }
        self.words = words
    }

    /// No name has more characters; what follows is ignored.
    private static let limit = 200

    var last: String { words.last ?? "" }

    /// Whether the key ends in one of some words, each of which may be in the plural.
    func ends(in names: Set<String>) -> Bool {
        names.contains(last) || last.hasSuffix("s") && names.contains(String(last.dropLast()))
    }

    /// The words as the name of a definition, such as `LineItem` for `line_items`; `nil` if they have no
    /// letter of ASCII.
    func definitionName(isSingular: Bool) -> String? {
        var words = words.compactMap { word -> String? in
            let plain = String(
                String.UnicodeScalarView(
                    word.unicodeScalars.filter {
                        $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
                    }))
            return plain.isEmpty ? nil : plain
        }
        if isSingular, let last = words.last { words[words.count - 1] = Self.singular(last) }
        let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return name.first?.isLetter == true ? name : nil
    }

    private static func singular(_ word: String) -> String {
        if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        let isPlural =
            word.count > 3 && word.hasSuffix("s")
            && !["ss", "us", "is"].contains { word.hasSuffix($0) }
        return isPlural ? String(word.dropLast()) : word
    }
}
