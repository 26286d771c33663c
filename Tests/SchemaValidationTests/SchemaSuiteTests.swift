import StrictJSON
import TestSupport
import Testing

/// The JSON Schema Test Suite (github.com/json-schema-org/JSON-Schema-Test-Suite), draft 2020-12,
/// which is skipped if it is not available.
@Suite("The JSON Schema Test Suite", .enabled(if: !SchemaSuite.required.isEmpty))
struct SchemaSuiteTests {
    /// Tests that do not pass, with the reason.
    private static let exceptions: [String: (count: Int, reason: String)] = [
        "defs.json": (2, "refers to the metaschema, which is on the network"),
        "ref.json": (2, "refers to the metaschema, which is on the network"),
        "vocabulary.json": (1, "switches keywords off with a vocabulary"),
        "optional/cross-draft.json": (1, "refers to a schema of another draft"),
        "optional/format-assertion.json": (2, "makes formats assertions with a vocabulary"),
    ]

    @Test("Its tests pass, but for those that need the network or a vocabulary")
    func suite() throws {
        let required = try run(SchemaSuite.required)
        #expect(required.groups == 383)
        #expect(required.tests == 1_299)
        #expect(required.passed == 1_294)
        let optional = try run(SchemaSuite.optional)
        #expect(optional.groups == 50)
        #expect(optional.tests == 162)
        #expect(optional.passed == 159)
        print("JSON Schema Test Suite: \(required), optional: \(optional)")
    }

    @Test("A UUID is checked as a format where formats are checked")
    func formats() throws {
        let outcomes = try #require(
            SchemaSuite("optional/format/uuid.json", checksFormats: true)?.outcomes)
        #expect(outcomes.count == 28)
        #expect(outcomes.filter { $0.found != $0.expected } == [])
    }

    private struct Counts: CustomStringConvertible {
        var (groups, tests, passed) = (0, 0, 0)

        var description: String { "\(passed) of \(tests) tests in \(groups) groups pass" }
    }

    private func run(_ names: [String]) throws -> Counts {
        var counts = Counts()
        for name in names {
            let suite = try #require(SchemaSuite(name))
            let failed = suite.outcomes.filter { $0.found != $0.expected }
            #expect(failed.count == Self.exceptions[name]?.count ?? 0, "\(name): \(failed)")
            counts.groups += suite.groupCount
            counts.tests += suite.outcomes.count
            counts.passed += suite.outcomes.count - failed.count
        }
        return counts
    }
}

extension SchemaSuite {
    fileprivate static var required: [String] { names(in: "") }
    fileprivate static var optional: [String] { names(in: "optional/") }

    private static func names(in folder: String) -> [String] {
        Corpora.names(in: "json-schema/tests/draft2020-12/\(folder)")
            .filter { $0.hasSuffix(".json") }.map { folder + $0 }
    }
}
