/// Text from a catalog as documentation: each line behind `///`, and nothing that could end it.
struct DocumentationComment {
    private let lines: [String]

    /// Joins paragraphs with an empty line; empty ones are left out.
    init(_ paragraphs: String?...) {
        var lines: [String] = []
        for paragraph in paragraphs {
            let added = Self.lines(of: paragraph ?? "")
            if added.isEmpty { continue }
            if !lines.isEmpty { lines.append("") }
            lines += added
        }
        self.lines = lines
    }

    var source: SourceText {
        SourceText(lines.map { $0.isEmpty ? "///" : "/// " + $0 }.joined(separator: "\n"))
    }

    private static func lines(of text: String) -> [String] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { line in
                let scalars = line.unicodeScalars.map { $0 == "\t" ? " " : $0 }.filter(
                    \.isPrintable)
                return String(String.UnicodeScalarView(scalars)).trimmedAtEnd
            }
        while lines.first == "" { lines.removeFirst() }
        while lines.last == "" { lines.removeLast() }
        return lines
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}

extension Unicode.Scalar {
    /// Whether a scalar can stand in source without hiding or reordering what a reader sees.
    var isPrintable: Bool {
        switch value {
        case 0x20...0x7E, 0x200C, 0x200D: return true
        default: break
        }
        return switch properties.generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .unassigned,
            .privateUse:
            false
        default: true
        }
    }
}
