/// Text from a catalog as documentation: each line after `///`, without anything that could end it.
package struct DocumentationComment: Hashable, Sendable {
    private let lines: [String]

    /// Joins paragraphs with an empty line; empty ones are omitted.
    init(_ paragraphs: String?...) {
        self.init(paragraphs)
    }

    init(_ paragraphs: [String?]) {
        var lines: [String] = []
        for paragraph in paragraphs {
            let added = Self.lines(of: paragraph ?? "")
            if added.isEmpty { continue }
            if !lines.isEmpty { lines.append("") }
            lines += added
        }
        self.lines = lines
    }

    /// The lines, without the location of the schema.
    package var prose: [String] {
        var lines = lines
        if lines.last?.hasPrefix(Self.schemaLabel) == true { lines.removeLast() }
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    var source: SourceText {
        SourceText(lines.map { $0.isEmpty ? "///" : "/// " + $0 }.joined(separator: "\n"))
    }

    private static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var line: [UInt8] = []
        func endLine() {
            while line.last == UInt8(ascii: " ") { line.removeLast() }
            lines.append(String(decoding: line, as: UTF8.self))
            line.removeAll(keepingCapacity: true)
        }
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar.isNewline {
                if !(last == "\r" && scalar == "\n") { endLine() }
            } else if scalar == "\t" {
                line.append(UInt8(ascii: " "))
            } else if scalar.isPrintable {
                line.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
            last = scalar
        }
        endLine()
        while lines.first == "" { lines.removeFirst() }
        while lines.last == "" { lines.removeLast() }
        return lines
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

    /// Whether a scalar can be written in source without hiding or reordering other text.
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
