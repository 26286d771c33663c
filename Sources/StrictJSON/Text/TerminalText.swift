extension StringProtocol {
    /// The text with all characters escaped that could control a terminal or hide other text.
    ///
    /// - Parameter keepsLines: Whether line feeds are not escaped.
    package func escapedForTerminal(keepsLines: Bool = false) -> String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where keepsLines && scalar == "\n":
                result.unicodeScalars.append(scalar)
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
                result += "\\u{\(String(scalar.value, radix: 16))}"
            default:
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
