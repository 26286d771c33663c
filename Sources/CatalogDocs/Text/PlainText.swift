/// Text of a catalog without characters that hide or reorder other text, split into lines.
enum PlainText {
    /// The lines without spaces at their ends.
    static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isNewline {
                lines.append(trimmed(line))
                line.removeAll(keepingCapacity: true)
            } else if scalar == "\t" {
                line.append(" ")
            } else if scalar.isShown {
                line.append(scalar)
            }
        }
        return lines + [trimmed(line)]
    }

    /// All of the text in one line.
    static func line(of text: String) -> String {
        lines(of: text).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The text with every character that is not shown as an escape sequence of JSON.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isShown {
                result.append(scalar)
            } else {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    let zeros = String(repeating: "0", count: 4 - digits.count)
                    result.append(contentsOf: ("\\u" + zeros + digits).unicodeScalars)
                }
            }
        }
        return String(result)
    }

    private static func trimmed(_ line: String.UnicodeScalarView) -> String {
        let start = line.drop { $0 == " " }
        let end = start.lastIndex { $0 != " " }
        return end.map { String(start[...$0]) } ?? ""
    }
}

extension Unicode.Scalar {
    /// Whether a scalar ends a line (Unicode Standard, section 5.8).
    fileprivate var isNewline: Bool {
        switch value {
        case 0xA...0xD, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Whether a scalar is shown where it stands, as letters, signs and spaces are.
    var isShown: Bool {
        // The joiners are part of words of some scripts.
        if value == 0x200C || value == 0x200D { return true }
        return switch properties.generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .unassigned,
            .privateUse:
            false
        default: true
        }
    }
}
