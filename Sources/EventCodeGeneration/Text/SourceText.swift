import EventCatalog

/// Swift source that templates compose from multi-line literals.
///
/// An interpolated block gets the indentation of its line, and an empty block removes the line if
/// there is nothing else in it.
struct SourceText: ExpressibleByStringInterpolation, CustomStringConvertible {
    private let lines: [String]

    init(_ text: String) {
        lines = text.isEmpty ? [] : text.lines
    }

    init(stringLiteral value: String) { self.init(value) }

    init(stringInterpolation: Interpolation) { lines = stringInterpolation.finished }

    /// Joins blocks line by line; empty ones are omitted.
    ///
    /// - Parameters:
    ///   - separator: The text at the end of each block but the last.
    ///   - emptyLines: The number of empty lines between blocks.
    fileprivate init(_ blocks: [SourceText], separator: String = "", emptyLines: Int = 0) {
        var lines: [String] = []
        for block in blocks where !block.isEmpty {
            if !lines.isEmpty {
                lines[lines.count - 1] += separator
                lines += repeatElement("", count: emptyLines)
            }
            lines += block.lines
        }
        self.lines = lines
    }

    /// Joins blocks line by line, with a separator at the end of each but the last; empty ones are
    /// omitted.
    static func joined(_ blocks: [SourceText], separator: String) -> SourceText {
        SourceText(blocks, separator: separator)
    }

    var description: String { lines.joined(separator: "\n") }

    var isEmpty: Bool { lines.isEmpty }

    var lineCount: Int { lines.count }

    struct Interpolation: StringInterpolationProtocol {
        private var lines: [String] = []
        private var line = ""
        private var hasEmptyBlock = false

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) {
            guard literal.utf8.contains(UInt8(ascii: "\n")) else { return line += literal }
            for (index, part) in literal.lines.enumerated() {
                if index > 0 { endLine() }
                line += part
            }
        }

        mutating func appendInterpolation(_ block: SourceText) {
            guard let first = block.lines.first else { return hasEmptyBlock = true }
            let spaces = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            let indentation = String(repeating: " ", count: spaces)
            line += first
            for next in block.lines.dropFirst() {
                endLine()
                line = next.isEmpty ? "" : indentation + next
            }
        }

        mutating func appendInterpolation(_ blocks: [SourceText], separator: String = "") {
            appendInterpolation(SourceText(blocks, separator: separator))
        }

        mutating func appendInterpolation(_ name: SwiftIdentifier) { line += name.text }

        mutating func appendInterpolation(_ text: String) { line += text }

        mutating func appendInterpolation(_ access: AccessLevel) { line += access.modifier }

        mutating func appendInterpolation(_ number: Int) { line += String(number) }

        var finished: [String] {
            var copy = self
            copy.endLine()
            return copy.lines
        }

        /// Ends the line, which is omitted if there are only empty blocks in it.
        private mutating func endLine() {
            let isBlank = line.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
            if !isBlank {
                lines.append(line)
            } else if !hasEmptyBlock {
                lines.append("")
            }
            line = ""
            hasEmptyBlock = false
        }
    }
}

extension String {
    fileprivate var lines: [String] {
        utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
    }
}

extension [SourceText] {
    /// The blocks with an empty line between them.
    var separatedByEmptyLines: SourceText { SourceText(self, emptyLines: 1) }
}
