import EventCatalog
import StrictJSON
import Testing

@Suite struct DiagnosticTests {
    private func diagnostic(
        _ problem: CatalogProblem, _ path: String, _ line: Int, _ column: Int
    ) -> Diagnostic {
        Diagnostic(problem, at: SourceLocation(path: path, line: line, column: column))
    }

    @Test("Diagnostics are sorted by file, line and column, and keep their order at one location")
    func order() {
        let sorted = [
            diagnostic(.noEvents, "b", 1, 1), diagnostic(.noEvents, "a", 2, 1),
            diagnostic(.noEvents, "a", 1, 10), diagnostic(.emptyEventType, "a", 1, 9),
            diagnostic(.noEvents, "a", 1, 9),
        ].sortedByPosition
        #expect(
            sorted.map { "\($0.location) \($0.problem.id.rawValue)" } == [
                "a:1:9 empty-event-type", "a:1:9 no-events", "a:1:10 no-events", "a:2:1 no-events",
                "b:1:1 no-events",
            ])
    }

    @Test("Diagnostics have errors only if one of them is an error")
    func severity() {
        #expect(![diagnostic(.noEvents, "a", 1, 1)].hasErrors)
        #expect([diagnostic(.emptyEventType, "a", 1, 1)].hasErrors)
    }

    @Test(
        "Text from a catalog stays on one line, with hidden characters escaped",
        arguments: [
            ("a\nb", "a\\u{a}b"), ("\u{1B}[2J", "\\u{1b}[2J"), ("a\u{202E}b", "a\\u{202e}b"),
            ("\u{2028}", "\\u{2028}"), ("é🎉", "é🎉"),
        ])
    func printable(_ text: String, _ shown: String) {
        let problems: [(CatalogProblem, String)] = [
            (.duplicateKey(text), "duplicate key '\(shown)'"),
            (.missingField("data", of: "event '\(text)'"), "event '\(shown)' has no 'data'"),
            (
                .wrongType(of: "event '\(text)'", expected: "an object", found: .null),
                "event '\(shown)' is null, expected an object"
            ),
            (
                .exampleMismatch(event: text, path: "", expected: "the key '\(text)'"),
                "example of '\(shown)' does not match its schema: expected the key '\(shown)'"
            ),
        ]
        for (problem, message) in problems { #expect(problem.message == message) }
    }

    @Test("Long text from a catalog is truncated")
    func long() {
        let problem = CatalogProblem.duplicateKey(String(repeating: "k", count: 300))
        #expect(problem.message == "duplicate key '\(String(repeating: "k", count: 200))…'")
    }
}
