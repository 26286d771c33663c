import Foundation
import TestSupport
import Testing

/// An article of a documentation catalog, with its code.
struct Article: CustomTestStringConvertible {
    let url: URL
    let text: String

    var testDescription: String { url.lastPathComponent }

    private init(_ url: URL) throws {
        self.url = url
        text = try String(contentsOf: url, encoding: .utf8)
    }

    /// All articles of both catalogs.
    static var all: [Article] {
        get throws {
            try ["WebhookEvents", "WebhookReceiver"].flatMap { module in
                let folder = PackageFolder.root.appending(
                    path: "Sources/\(module)/\(module).docc")
                let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                return try names.filter { $0.hasSuffix(".md") }.sorted()
                    .map { try Article(folder.appending(path: $0)) }
            }
        }
    }

    /// The Swift code of the article, block by block.
    var code: [String] { Self.blocks(of: text, from: "```swift", to: "```") }

    /// The parts of the tests that articles show.
    static var testedCode: Set<String> {
        get throws {
            let tests = PackageFolder.root.appending(path: "Tests")
            let names = FileManager.default.enumerator(atPath: tests.path)?.compactMap {
                $0 as? String
            }
            return try (names ?? []).filter { $0.hasSuffix("ArticleTests.swift") }.sorted()
                .reduce(into: []) { parts, name in
                    let text = try String(
                        contentsOf: tests.appending(path: name), encoding: .utf8)
                    parts.formUnion(blocks(of: text, from: "// article", to: "// article end"))
                }
        }
    }

    /// The texts between two lines, without their common indentation.
    private static func blocks(of text: String, from start: String, to end: String) -> [String] {
        var blocks: [String] = []
        var lines: [Substring]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let trimmed = line.drop { $0 == " " }
            if let open = lines {
                if trimmed == end {
                    blocks.append(withoutIndentation(open))
                    lines = nil
                } else {
                    lines = open + [line]
                }
            } else if trimmed == start {
                lines = []
            }
        }
        return blocks
    }

    private static func withoutIndentation(_ lines: [Substring]) -> String {
        let indentation = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min()
        return lines.map { String($0.dropFirst(indentation ?? 0)) }.joined(separator: "\n")
    }
}
