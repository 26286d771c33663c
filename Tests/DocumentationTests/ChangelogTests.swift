import EventCodeGeneration
import Foundation
import TestSupport
import Testing

/// The form of Keep a Changelog 1.1.0, and what depends on the version of the package.
@Suite struct ChangelogTests {
    private static func text(of path: String) throws -> String {
        try String(contentsOf: PackageFolder.root.appending(path: path), encoding: .utf8)
    }

    @Test("A section for what is not released is followed by one for each version, with its date")
    func versions() throws {
        let text = try Self.text(of: "CHANGELOG.md")
        let headings = text.matches(of: #/(?m)^## (.+)$/#).map(\.output.1)
        #expect(headings.first == "[Unreleased]")
        for heading in headings.dropFirst() {
            #expect(heading.wholeMatch(of: #/\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d/#) != nil)
        }
        for heading in headings {
            let name = heading.prefix { $0 != "]" } + "]"
            #expect(text.contains("\n\(name): "), "no link for \(name)")
        }
    }

    @Test("Changes are grouped by kind")
    func kinds() throws {
        let text = try Self.text(of: "CHANGELOG.md")
        let kinds = text.matches(of: #/(?m)^### (.+)$/#).map(\.output.1)
        #expect(kinds.contains("Added"))
        for kind in kinds {
            #expect(
                ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"].contains(kind))
        }
    }

    /// The pages that show a dependency on this package.
    private static var pages: [String] {
        let pages = ["Sources", "schema"].flatMap { folder in
            let names = FileManager.default.enumerator(
                atPath: PackageFolder.root.appending(path: folder).path)
            return (names?.compactMap { $0 as? String } ?? []).map { "\(folder)/\($0)" }
        }
        return (pages + ["README.md"]).sorted().filter { page in
            [".md", "-Package.swift", ".tutorial"].contains { page.hasSuffix($0) }
        }
    }

    @Test("Each page that shows a dependency accepts no other minor version than this one")
    func requirements() throws {
        let version = GeneratorVersion.release
        var count = 0
        for page in Self.pages {
            let text = try Self.text(of: page)
            #expect(!text.contains("from: \"\(version)\",") && !text.contains("from: …"), "\(page)")
            for match in text.matches(of: #/url: [^,]+,\s*(\S+ "[\d.]+"\S*)/#) {
                #expect(match.output.1.hasPrefix(".upToNextMinor(from: \"\(version)\")"), "\(page)")
                count += 1
            }
        }
        #expect(count > 4)
    }

    @Test("The README explains its placeholder once")
    func placeholder() throws {
        let text = try Self.text(of: "README.md")
        #expect(text.matches(of: #/`OWNER` is/#).count == 1)
        #expect(try !Self.text(of: "CHANGELOG.md").contains("OWNER"))
    }
}
