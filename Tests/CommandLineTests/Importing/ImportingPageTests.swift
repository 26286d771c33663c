#if os(macOS) || os(Linux)
#if CLI
import Testing

@Suite struct ImportingPageTests {
    private static let examples = PageExamples(page: "schema/importing.md")

    @Test("The page has examples with files and commands")
    func completeness() {
        #expect(Self.examples.sections.count == 11)
        #expect(Self.examples.sections.allSatisfy { !$0.commands.isEmpty })
    }

    @Test(
        "The commands of the page print what it says", arguments: examples.sections.map(\.title))
    func example(title: String) throws {
        try Self.examples.run(title)
    }
}
#endif
#endif
