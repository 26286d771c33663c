#if os(macOS) || os(Linux)
#if CLI
import Testing

@Suite struct DiffPageTests {
    private static let examples = PageExamples(page: "schema/diff.md")

    @Test(
        "The commands of the page print what it says", arguments: examples.sections.map(\.title))
    func example(title: String) throws {
        #expect(Self.examples.sections.count == 2)
        try Self.examples.run(title)
    }
}
#endif
#endif
