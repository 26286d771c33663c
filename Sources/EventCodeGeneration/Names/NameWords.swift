/// The words of a name from a catalog, which are the same for `reference_id`, `referenceId`,
/// `reference-id` and `REFERENCE_ID`.
package struct NameWords {
    private let words: [String]

    package init(_ name: String) {
        words = Self.words(of: name, spellingPunctuation: false)
    }

    /// Words that distinguish names which differ only in punctuation or in the division into words.
    init(spellingPunctuationOf name: String) {
        words = Self.words(of: name, spellingPunctuation: true)
    }

    /// Words that also distinguish names which differ only in case.
    init(spellingCaseOf name: String) {
        let spelled = Self.words(of: name, spellingPunctuation: true)
        words = [Self.letterCase(of: name)] + (spelled.isEmpty ? ["empty"] : spelled)
    }

    /// For properties, enum cases and methods: `referenceID`.
    var lowerCamelCase: String {
        guard let first = words.first else { return "empty" }
        return Self.guarded(first.lowercased() + words.dropFirst().map(Self.capitalized).joined())
    }

    /// For types: `ReferenceID`.
    package var upperCamelCase: String {
        words.isEmpty ? "Empty" : Self.guarded(words.map(Self.capitalized).joined())
    }

    private static func guarded(_ name: String) -> String {
        name.first?.isNumber == true ? "_" + name : name
    }

    private static func capitalized(_ word: String) -> String {
        let lowercased = word.lowercased()
        if let initialism = initialisms[lowercased] { return initialism }
        return lowercased.prefix(1).uppercased() + lowercased.dropFirst()
    }

    /// Initialisms are all upper case or all lower case (Swift API Design Guidelines).
    private static let initialisms: [String: String] = {
        let words = [
            "api", "bic", "cpu", "css", "csv", "cvc", "dns", "ftp", "gpu", "guid", "html", "http",
            "https", "iban", "id", "ip", "iso", "json", "jwt", "mfa", "mime", "otp", "pdf", "png",
            "qr", "ram", "rsa", "sdk", "sha", "sku", "sla", "sms", "smtp", "sql", "ssh", "ssl",
            "sso", "svg", "tcp", "tls", "ttl", "udp", "ui", "uri", "url", "utc", "uuid", "vat",
            "vm", "vpc", "xml",
        ]
        var table = Dictionary(uniqueKeysWithValues: words.map { ($0, $0.uppercased()) })
        for plural in ["id", "url", "uri", "ip", "api", "sku"] {
            table[plural + "s"] = plural.uppercased() + "s"
        }
        return table
    }()
}

// MARK: - Splitting

extension NameWords {
    private static func words(of name: String, spellingPunctuation: Bool) -> [String] {
        let scalars = Array(name.unicodeScalars)
        var words: [String] = []
        var word = ""
        func endWord() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for (index, scalar) in scalars.enumerated() {
            guard scalar.isNamePart else {
                endWord()
                let isSign = index == 0 && (scalar == "+" || scalar == "-")
                if spellingPunctuation || isSign || !scalar.isASCII { words.append(scalar.spelled) }
                continue
            }
            if startsWord(scalar, after: word, before: scalars.dropFirst(index + 1).first) {
                endWord()
            }
            word.unicodeScalars.append(scalar)
        }
        endWord()
        if words.isEmpty, !scalars.isEmpty {
            return scalars.filter { $0 != " " }.map(\.spelled)
        }
        return words
    }

    /// A word that describes the case of a name's letters.
    private static func letterCase(of name: String) -> String {
        let letters = name.unicodeScalars.filter { $0.isCapital || $0.isSmall }
        if letters.allSatisfy(\.isSmall) { return "lowercase" }
        if letters.allSatisfy(\.isCapital) { return "uppercase" }
        return letters.first?.isCapital == true ? "capitalized" : "mixedcase"
    }

    private static func startsWord(
        _ scalar: Unicode.Scalar, after word: String, before next: Unicode.Scalar?
    ) -> Bool {
        guard let last = word.unicodeScalars.last, scalar.isCapital else {
            return false
        }
        if !last.isCapital { return true }
        // The last capital of a run begins the next word: HTMLUrl is HTML and Url.
        return next.map { $0.isSmall } ?? false
    }
}

extension Unicode.Scalar {
    /// Whether a scalar is allowed in an identifier: ASCII letters and digits, and letters of the
    /// blocks that Swift allows.
    fileprivate var isNamePart: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case 0xC0...0x2AF, 0x386...0x52F, 0x5D0...0x5EA, 0x3041...0x30FF, 0x4E00...0x9FFF,
            0xAC00...0xD7A3:
            break
        default: return false
        }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .otherLetter: true
        default: false
        }
    }

    fileprivate var isCapital: Bool {
        isASCII ? 0x41...0x5A ~= value : properties.isUppercase
    }

    fileprivate var isSmall: Bool {
        isASCII ? 0x61...0x7A ~= value : properties.isLowercase
    }

    /// A word for a character that is not allowed in an identifier.
    fileprivate var spelled: String {
        Self.spellings[self] ?? "u" + String(value, radix: 16)
    }

    private static let spellings: [Unicode.Scalar: String] = [
        "+": "plus", "-": "minus", "_": "underscore", ".": "dot", "/": "slash", "\\": "backslash",
        "*": "asterisk", "@": "at", "#": "hash", "$": "dollar", "%": "percent", "&": "and",
        "<": "less", ">": "greater", "=": "equals", "!": "exclamation", "?": "question",
        "~": "tilde", "^": "caret", "|": "pipe", ":": "colon", ";": "semicolon", ",": "comma",
        "\"": "quote", "'": "apostrophe", "`": "backtick", "(": "open", ")": "close",
        "[": "openBracket", "]": "closeBracket", "{": "openBrace", "}": "closeBrace", " ": "space",
    ]
}
