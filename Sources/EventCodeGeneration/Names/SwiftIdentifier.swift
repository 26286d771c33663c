/// A name that Swift accepts where it is declared and where it is used.
struct SwiftIdentifier: Hashable, Comparable {
    /// The name without backticks.
    let name: String

    /// The name as it stands in source: in backticks when it is a keyword.
    var text: String { Self.keywords.contains(name) ? "`\(name)`" : name }

    /// Makes an identifier of a name of letters, digits and underscores.
    init(_ name: String) {
        self.name = Self.unusable.contains(name) ? name + "_" : name
    }

    static func < (left: SwiftIdentifier, right: SwiftIdentifier) -> Bool { left.name < right.name }

    /// Names that even backticks do not make usable everywhere.
    private static let unusable: Set<String> = [
        "_", "init", "deinit", "subscript", "self", "Self", "Type", "Protocol", "Any",
        "dynamicType",
    ]

    private static let keywords: Set<String> = [
        "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue",
        "default", "defer", "do", "else", "enum", "extension", "fallthrough", "false",
        "fileprivate", "for", "func", "guard", "if", "import", "in", "inout", "internal", "is",
        "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
        "rethrows", "return", "static", "struct", "super", "switch", "throw", "throws", "true",
        "try", "typealias", "var", "where", "while",
    ]
}
