#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

@Suite struct NonexhaustiveTests {
    private func generate(_ access: AccessLevel, _ more: String = "") -> GeneratedCatalog {
        GeneratedCatalog(
            SyntheticCatalog(count: 20).text, access: access,
            config: #"{"nonexhaustive": true\#(more)}"#)
    }

    @Test(
        "Enums may gain cases, and switches in their own module stay exhaustive",
        arguments: [AccessLevel.public, .package], ["", #", "grouping": "prefix""#])
    func compiles(_ access: AccessLevel, _ grouping: String) throws {
        let generated = generate(access, grouping)
        #expect(generated.printed == "")
        let lines = generated.output.files.flatMap { $0.contents.split(separator: "\n") }
        for (line, next) in zip(lines, lines.dropFirst()) where next.contains("\(access) enum ") {
            #expect(line.hasSuffix("@nonexhaustive(warn)"), "\(next)")
        }
        #expect(!lines.contains { $0.contains("@_alwaysEmitIntoClient") })
        let enums = lines.filter { $0.contains("\(access) enum ") }
        #expect(enums.count == (grouping.isEmpty ? 3 : 5))
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }

    @Test("Enums are exhaustive by default")
    func plain() {
        let text = GeneratedCatalog(SyntheticCatalog(count: 20).text, access: .public)
            .output.files.map(\.contents).joined()
        #expect(!text.contains("@nonexhaustive"))
    }
}
#endif
