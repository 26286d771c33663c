/// Swift source that templates put together from multi-line literals.
///
/// A block that is interpolated keeps the indentation of the line that it stands in, and an empty
/// block removes that line if nothing else is in it.
struct SourceText: ExpressibleByStringInterpolation, CustomStringConvertible {
    private(set) var description: String

    init(_ text: String) { description = text }

    init(stringLiteral value: String) { description = value }

    init(stringInterpolation: Interpolation) { description = stringInterpolation.finished }

    var isEmpty: Bool { description.isEmpty }

    struct Interpolation: StringInterpolationProtocol {
        private var text = ""
        private var indentation = ""
        /// Stands for an empty block until it is known whether its line has anything else.
        private static let emptyBlock = "\u{1A}"
        private var hasEmptyBlocks = false

        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity * 2)
        }

        mutating func appendLiteral(_ literal: String) {
            text += literal
            guard let newline = literal.utf8.lastIndex(of: UInt8(ascii: "\n")) else {
                if text.utf8.count == literal.utf8.count {
                    indentation = Self.leadingSpaces(literal[...])
                }
                return
            }
            indentation = Self.leadingSpaces(literal[literal.index(after: newline)...])
        }

        mutating func appendInterpolation(_ block: SourceText) {
            if block.isEmpty {
                text += Self.emptyBlock
                hasEmptyBlocks = true
                return
            }
            guard !indentation.isEmpty else { return text += block.description }
            var isFirst = true
            for line in block.description.split(separator: "\n", omittingEmptySubsequences: false) {
                if !isFirst { text += line.isEmpty ? "\n" : "\n" + indentation }
                isFirst = false
                text += line
            }
        }

        mutating func appendInterpolation(_ blocks: [SourceText], separator: String = "\n") {
            let filled = blocks.filter { !$0.isEmpty }.map(\.description)
            appendInterpolation(SourceText(filled.joined(separator: separator)))
        }

        mutating func appendInterpolation(_ name: SwiftIdentifier) { text += name.text }

        mutating func appendInterpolation(_ text: String) { self.text += text }

        mutating func appendInterpolation(_ number: Int) { text += String(number) }

        var finished: String {
            guard hasEmptyBlocks else { return text }
            return text.split(separator: "\n", omittingEmptySubsequences: false)
                .filter { line in
                    !line.contains(Self.emptyBlock)
                        || line.contains { $0 != " " && String($0) != Self.emptyBlock }
                }
                .joined(separator: "\n")
                .replacing(Self.emptyBlock, with: "")
        }

        private static func leadingSpaces(_ line: Substring) -> String {
            String(repeating: " ", count: line.utf8.prefix { $0 == UInt8(ascii: " ") }.count)
        }
    }
}

extension [SourceText] {
    /// The blocks with an empty line between them.
    var separatedByEmptyLines: SourceText {
        SourceText(filter { !$0.isEmpty }.map(\.description).joined(separator: "\n\n"))
    }
}
