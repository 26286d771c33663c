#if os(macOS) || os(Linux)
#if CLI
import Testing

/// Runs the examples of `schema/infer.md`.
@Suite struct InferPageTests {
    private static let examples = PageExamples(page: "infer.md")

    @Test("The page has examples with files and commands")
    func completeness() {
        #expect(Self.examples.sections.count == 3)
        #expect(Self.examples.sections.allSatisfy { !$0.commands.isEmpty })
    }

    @Test("The commands of the page print what it says", arguments: examples.sections.map(\.title))
    func example(title: String) throws { try Self.examples.run(title) }
}
#endif
#endif
