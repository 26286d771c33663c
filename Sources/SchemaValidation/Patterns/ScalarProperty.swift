/// A property of `\p{…}` (ECMA-262, section 22.2.2.9) that the standard library supports.
enum ScalarProperty: Sendable {
    case category(Set<Unicode.GeneralCategory>)
    case any, ascii, alphabetic, lowercase, uppercase, whiteSpace

    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        if parts.count == 2, ["General_Category", "gc"].contains(parts[0]) {
            guard let categories = Self.categories[String(parts[1])] else { return nil }
            self = .category(categories)
            return
        }
        switch text {
        case "Any": self = .any
        case "ASCII": self = .ascii
        case "Alphabetic", "Alpha": self = .alphabetic
        case "Lowercase", "Lower": self = .lowercase
        case "Uppercase", "Upper": self = .uppercase
        case "White_Space", "space": self = .whiteSpace
        default:
            guard let categories = Self.categories[String(text)] else { return nil }
            self = .category(categories)
        }
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .category(let categories): categories.contains(scalar.properties.generalCategory)
        case .any: true
        case .ascii: scalar.isASCII
        case .alphabetic: scalar.properties.isAlphabetic
        case .lowercase: scalar.properties.isLowercase
        case .uppercase: scalar.properties.isUppercase
        case .whiteSpace: scalar.properties.isWhitespace
        }
    }

    /// The general categories by their names (Unicode, `PropertyValueAliases.txt`).
    private static let categories: [String: Set<Unicode.GeneralCategory>] = {
        var table: [String: Set<Unicode.GeneralCategory>] = [:]
        for (names, categories) in groups {
            for name in names.split(separator: " ") { table[String(name)] = categories }
        }
        return table
    }()

    private static let groups: [(names: String, Set<Unicode.GeneralCategory>)] = [
        ("Lu Uppercase_Letter", [.uppercaseLetter]),
        ("Ll Lowercase_Letter", [.lowercaseLetter]),
        ("Lt Titlecase_Letter", [.titlecaseLetter]),
        ("LC Cased_Letter", [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter]),
        ("Lm Modifier_Letter", [.modifierLetter]), ("Lo Other_Letter", [.otherLetter]),
        (
            "L Letter",
            [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter]
        ),
        ("Mn Nonspacing_Mark", [.nonspacingMark]), ("Mc Spacing_Mark", [.spacingMark]),
        ("Me Enclosing_Mark", [.enclosingMark]),
        ("M Mark Combining_Mark", [.nonspacingMark, .spacingMark, .enclosingMark]),
        ("Nd Decimal_Number digit", [.decimalNumber]), ("Nl Letter_Number", [.letterNumber]),
        ("No Other_Number", [.otherNumber]),
        ("N Number", [.decimalNumber, .letterNumber, .otherNumber]),
        ("Pc Connector_Punctuation", [.connectorPunctuation]),
        ("Pd Dash_Punctuation", [.dashPunctuation]), ("Ps Open_Punctuation", [.openPunctuation]),
        ("Pe Close_Punctuation", [.closePunctuation]),
        ("Pi Initial_Punctuation", [.initialPunctuation]),
        ("Pf Final_Punctuation", [.finalPunctuation]),
        ("Po Other_Punctuation", [.otherPunctuation]),
        (
            "P Punctuation punct",
            [
                .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
                .initialPunctuation, .finalPunctuation, .otherPunctuation,
            ]
        ),
        ("Sm Math_Symbol", [.mathSymbol]), ("Sc Currency_Symbol", [.currencySymbol]),
        ("Sk Modifier_Symbol", [.modifierSymbol]), ("So Other_Symbol", [.otherSymbol]),
        ("S Symbol", [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol]),
        ("Zs Space_Separator", [.spaceSeparator]), ("Zl Line_Separator", [.lineSeparator]),
        ("Zp Paragraph_Separator", [.paragraphSeparator]),
        ("Z Separator", [.spaceSeparator, .lineSeparator, .paragraphSeparator]),
        ("Cc Control cntrl", [.control]), ("Cf Format", [.format]),
        ("Cs Surrogate", [.surrogate]), ("Co Private_Use", [.privateUse]),
        ("Cn Unassigned", [.unassigned]),
        ("C Other", [.control, .format, .surrogate, .privateUse, .unassigned]),
    ]
}
