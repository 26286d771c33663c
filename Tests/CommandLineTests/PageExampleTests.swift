#if os(macOS) || os(Linux)
#if CLI
import Testing

/// Runs the examples of the pages in `schema`.
@Suite struct PageExampleTests {
    /// The pages with examples, each with its number of sections.
    private static let pages = [
        (PageExamples(page: "diff.md"), 2), (PageExamples(page: "importing.md"), 11),
        (PageExamples(page: "infer.md"), 3),
    ]

    @Test("Each page has examples with files and commands")
    func completeness() {
        for (page, count) in Self.pages {
            #expect(page.sections.count == count)
            #expect(page.sections.allSatisfy { !$0.commands.isEmpty })
        }
    }

    @Test(
        "The commands of the pages print what they say",
        arguments: pages.flatMap { page, _ in page.sections.map(\.title).map { (page, $0) } })
    func example(page: PageExamples, title: String) throws { try page.run(title) }
}
#endif
#endif
