#if os(macOS) || os(Linux)
#if CLI
import Foundation
import Testing
import TestSupport

/// The examples of a page of the documentation: the sections with files and commands. A line with `…` in
/// what a command prints stands for any lines.
struct PageExamples {
    struct Section {
        var title: String
        var files: [(name: String, text: String)] = []
        var commands: [(command: String, output: [String])] = []
    }

    let sections: [Section]

    /// - Parameter page: The path of the page in the package.
    init(page: String) {
        let url = PackageFolder.root.appending(path: page)
        let lines = ((try? String(contentsOf: url, encoding: .utf8)) ?? "")
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var sections: [Section] = []
        var name: String?
        var block: (kind: String, lines: [String])?
        for line in lines {
            if let open = block {
                guard line.hasPrefix("```") else {
                    block?.lines.append(line)
                    continue
                }
                block = nil
                guard !sections.isEmpty else { continue }
                if open.kind == "console" {
                    sections[sections.count - 1].commands += Self.commands(open.lines)
                } else if let file = name {
                    sections[sections.count - 1].files.append(
                        (file, open.lines.joined(separator: "\n") + "\n"))
                }
                name = nil
            } else if line.hasPrefix("```") {
                block = (String(line.dropFirst(3)), [])
            } else if line.hasPrefix("### ") {
                sections.append(Section(title: String(line.dropFirst(4))))
            } else if line.hasPrefix("`"), line.hasSuffix("`:") {
                name = String(line.dropFirst().dropLast(2))
            }
        }
        self.sections = sections.filter { !$0.files.isEmpty }
    }

    private static func commands(_ lines: [String]) -> [(command: String, output: [String])] {
        lines.reduce(into: []) { commands, line in
            if line.hasPrefix("$ ") {
                commands.append((String(line.dropFirst(2)), []))
            } else if !commands.isEmpty {
                commands[commands.count - 1].output.append(line)
            }
        }
    }

    /// Writes the files of a section, runs its commands, and compares what they print.
    func run(_ title: String) throws {
        let section = try #require(sections.first { $0.title == title })
        let tool = try BuiltTool.commandLine()
        for file in section.files { try tool.write(file.text, to: file.name) }
        for (command, expected) in section.commands {
            let words = Self.words(of: command)
            let printed: String
            if words.first == "cat" {
                printed = try tool.read(words[1])
            } else {
                try #require(words.first == "webhook-events")
                let result = try tool.run(Array(words.dropFirst()))
                printed = result.errors + result.output
            }
            let lines = printed.split(separator: "\n").map(String.init)
            #expect(Self.matches(lines[...], expected[...]), "\(command)\n\(printed)")
        }
    }

    /// The words of a command; single quotes enclose one word.
    private static func words(of command: String) -> [String] {
        var words: [String] = [""]
        var isQuoted = false
        for character in command {
            switch character {
            case "'": isQuoted.toggle()
            case " " where !isQuoted: words.append("")
            default: words[words.count - 1].append(character)
            }
        }
        return words
    }

    /// Compares lines with expected ones; the first match after `…` is the one that counts.
    private static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool
    {
        guard let first = expected.first else { return lines.isEmpty }
        if first == "…" {
            let rest = expected.dropFirst()
            return rest.isEmpty || lines.indices.contains { matches(lines[$0...], rest) }
        }
        return lines.first == first && matches(lines.dropFirst(), expected.dropFirst())
    }
}
#endif
#endif
