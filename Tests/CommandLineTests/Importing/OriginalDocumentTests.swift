#if os(macOS) || os(Linux)
#if CLI
import Foundation
import StrictJSON
import Testing
import TestSupport

/// Imports documents that do not list their events, with the options that messages propose.
@Suite struct OriginalDocumentTests {
    @Test(
        "The proposed options give all events, and nearly all samples reach theirs",
        .enabled(if: Corpora.has("square/original"), "the corpora are not there"),
        arguments: [
            ("square", "api.json", 146, "145 of 146 examples reach their event"),
            ("workos", "open-api-spec.yaml", 111, "1 of 1 example reaches its event"),
        ])
    func proposed(provider: String, file: String, count: Int, examples: String) throws {
        let tool = try BuiltTool.commandLine()
        let source = Corpora.folder.appending(path: "\(provider)/original/\(file)").path
        let refused = try tool.run("import", source)
        #expect(refused.status == 1)
        let proposal = try #require(refused.errors.split(separator: "--events '").dropFirst().first)
        let pattern = String(proposal.prefix { $0 != "'" })
        let result = try tool.run(
            "import", source, "--events", pattern, "-o", "all.events.json",
            "--accept-failing-examples")
        #expect(result.status == 0)
        #expect(result.errors.contains(examples), "\(result.errors)")
        let types = try Self.types(JSONValue(Array(try tool.read("all.events.json").utf8)))
        let expected = try Self.types(JSONValue(Corpora.bytes(of: "\(provider)/catalog.json")))
        #expect(types == expected)

        let samples = try JSONValue(Corpora.bytes(of: "\(provider)/samples/index.json")).array ?? []
        try #require(samples.count == count)
        let bodies = samples.flatMap { sample in
            [
                "--body",
                Corpora.folder.path + "/\(provider)/samples/\(sample["file"]?.string ?? "")",
            ]
        }
        let check = try tool.run(["check", "all.events.json", "--json"] + bodies)
        let reports = try JSONValue(Array(check.output.utf8))["bodies"]?.array ?? []
        try #require(reports.count == samples.count)
        let reached = zip(samples, reports).filter { sample, report in
            report["events"]?[0]?["kind"] == "known"
                && report["events"]?[0]?["type"] == sample["event"]
        }
        #expect(reached.count * 100 >= samples.count * 99)
    }

    private static func types(_ catalog: JSONValue) -> Set<String> {
        Set((catalog["events"]?.object ?? [:]).map { String($0.key.prefix { $0 != "#" }) })
    }
}
#endif
#endif
