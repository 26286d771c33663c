import EventCatalog
import Testing

@Suite struct DiagnosticFixtureTests {
    @Test(
        "A problem is reported at its location with its full text",
        arguments: DiagnosticFixture.all + DiagnosticFixture.configs)
    func reports(_ fixture: DiagnosticFixture) {
        let file = SourceFile(path: "shop.events.json", bytes: Array(fixture.catalog.utf8))
        let (catalog, diagnostics) = CatalogReader.read(
            file,
            config: fixture.config.map {
                SourceFile(path: "shop.events.swift.json", bytes: Array($0.utf8))
            }, in: DiagnosticFixture.folder)
        #expect(diagnostics.map(\.description).joined(separator: "\n") == fixture.printed)
        #expect(Set(diagnostics.map(\.problem.id)) == [fixture.id])
        #expect((catalog == nil) == diagnostics.hasErrors)
    }

    @Test("Every problem has a fixture in this target or in EventCodeGenerationTests")
    func complete() {
        let later: Set<CatalogProblem.ID> = [
            .nameClash, .reservedName, .contradiction, .untypedSchema, .exampleMismatch,
            .unusedImport,
            .internalNonexhaustive, .exampleBreaksSchema, .uncheckedKeyword,
            .requiredWithoutProperty,
            .catalogFileClash, .catalogClash, .removedMethods,
        ]
        let fixtures =
            DiagnosticFixture.all + DiagnosticFixture.schemas + DiagnosticFixture.configs
        #expect(Set(fixtures.map(\.id)).union(later) == Set(CatalogProblem.ID.allCases))
    }

    @Test("All problems are reported together, in order of position")
    func several() {
        let text = """
            {
              "catalog": "2.0", "events": {
                "": {},
                "a": { "data": { "type": "strng" }, "summary": 5 }
              },
              "discriminator": "type"
            }
            """
        let file = SourceFile(path: "a.json", bytes: Array(text.utf8))
        let diagnostics = CatalogReader.read(file).diagnostics.sortedByPosition
        #expect(
            diagnostics.map { "\($0.location) \($0.problem.id.rawValue)" } == [
                "a.json:2:14 unsupported-version", "a.json:3:5 empty-event-type",
                "a.json:4:30 unknown-type", "a.json:4:52 wrong-type",
                "a.json:6:20 not-an-expression",
            ])
    }
}
