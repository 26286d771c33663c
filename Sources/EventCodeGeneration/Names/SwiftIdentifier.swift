/// An identifier that is valid in declarations and in uses.
package struct SwiftIdentifier: Hashable, Comparable, Sendable {
    /// The name without backticks.
    package let name: String

    /// The name as written in source: in backticks if it is a keyword.
    package var text: String { Self.keywords.contains(name) ? "`\(name)`" : name }

    /// Creates an identifier from a name of letters, digits and underscores.
    init(_ name: String) {
        self.name = Self.unusable.contains(name) ? name + "_" : name
    }

    package static func < (left: SwiftIdentifier, right: SwiftIdentifier) -> Bool {
        left.name < right.name
    }

    /// Names that are not usable everywhere, even in backticks.
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
