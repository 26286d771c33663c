#if os(macOS) || os(Linux)
#if CLI
import Foundation
import SchemaValidation
import StrictJSON
import TestSupport
import Testing

/// The JSON that commands print, and the schemas that describe it.
@Suite struct ReportSchemaTests {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
        "order.paid": {"data": {"type": "object", "properties": {"n": {"type": "integer"},
        "u": {"oneOf": [{"type": "string"}, {"const": "a"}]}}}},
        "order.draft": {"data": {"formt": "x"}}}}
        """

    private func tool() throws -> BuiltTool {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(#"{"events": {"exclude": ["*.draft"]}}"#, to: "shop.events.swift.json")
        try tool.write(
            catalog.replacing(#""integer""#, with: #""string""#), to: "next.events.json")
        try tool.write("{}", to: "bad.events.json")
        try tool.write(#"{"type": "order.paid", "n": "1"}"#, to: "body.json")
        try tool.write("x", to: "text.txt")
        try tool.write(
            #"{"headers": [["A", "1"]], "body": "{\"type\": \"none\"}"}"#, to: "all.jsonl")
        return tool
    }

    /// What is wrong with a text by a schema of the folder `schema`.
    private func errors(_ text: String, _ schema: String) throws -> [String] {
        let file = PackageFolder.root.appending(path: "schema/\(schema)")
        let schema = try JSONValue([UInt8](Data(contentsOf: file)))
        let value = try JSONValue(Array(text.utf8))
        let report = SchemaValidator(schema: schema).validate(value)
        return try #require(report).errors.map { "\($0)" }
    }

    @Test(
        "The report of 'check' conforms to its schema",
        arguments: [
            (["bad.events.json"], "diagnostics"), (["shop.events.json"], "excluded"),
            (["next.events.json"], "degraded"),
            (["shop.events.json", "--generated", "out"], "outdated"),
            (
                [
                    "shop.events.json", "--body", "body.json", "--body", "text.txt",
                    "--deliveries", "all.jsonl",
                ], "bodies"
            ),
        ])
    func check(arguments: [String], member: String) throws {
        let tool = try tool()
        let result = try tool.run(["check", "--json"] + arguments)
        let value = try JSONValue(Array(result.output.utf8))
        #expect(value[member]?.array?.isEmpty == false, "\(result.output)")
        #expect(try errors(result.output, "check-report.schema.json") == [])
    }

    @Test("The report of 'check' has the access level of generated files")
    func otherAccess() throws {
        let tool = try tool()
        let generated = try tool.generate("shop.events.json", to: "out")
        #expect(generated.status == 0)
        let result = try tool.run(
            "check", "--json", "shop.events.json", "--generated", "out", "--access", "public")
        #expect(result.output.contains(#""otherAccess": "internal""#), "\(result.output)")
        #expect(try errors(result.output, "check-report.schema.json") == [])
    }

    @Test("The report of 'diff' conforms to its schema")
    func diff() throws {
        let tool = try tool()
        let views = ["--view", "receive", "--view", "replay", "--view", "source"]
        let result = try tool.run(
            ["diff", "shop.events.json", "next.events.json", "--format", "json"] + views)
        #expect(result.status == 1)
        #expect(try errors(result.output, "diff-report.schema.json") == [])
    }

    @Test("The report of 'replay --check' conforms to its schema")
    func decoded() throws {
        let tool = try tool()
        let result = try tool.run("replay", "all.jsonl", "--check", "shop.events.json", "--json")
        #expect(result.status == 1)
        #expect(result.output.contains(#""file": "all.jsonl:1""#), "\(result.output)")
        #expect(result.output.contains(#""kind": "unknown""#), "\(result.output)")
        #expect(try errors(result.output, "replay-report.schema.json") == [])
    }

    #if HTTP
    @Test("The report of 'replay' conforms to its schema")
    func replayed() throws {
        let tool = try tool()
        let result = try tool.run(
            "replay", "all.jsonl", "--to", "http://127.0.0.1:1/", "--scheme", "unsigned", "--json")
        #expect(result.status == 1)
        #expect(result.output.contains(#""isExpected": false"#), "\(result.output)")
        #expect(result.output.contains(#""failure": "cannot connect"#), "\(result.output)")
        #expect(try errors(result.output, "replay-report.schema.json") == [])
    }
    #endif

    @Test(
        "Catalogs that commands print conform to the schema of catalogs",
        arguments: [
            ["infer", "body.json"], ["export", "shop.events.json", "--as", "catalog"],
            ["import", "document.json"],
        ])
    func catalogs(arguments: [String]) throws {
        let tool = try tool()
        let exported = try tool.run(
            "export", "shop.events.json", "--as", "openapi", "-o", "document.json")
        #expect(exported.status == 0, "\(exported.errors)")
        let result = try tool.run(arguments)
        let output = result.output.replacing("formt", with: "x-formt")
        #expect(try errors(output, "event-catalog.schema.json") == [])
    }

    @Test("Recordings that commands write conform to the schema of deliveries")
    func deliveries() throws {
        let tool = try tool()
        let result = try tool.run("import-deliveries", "all.jsonl")
        #expect(try errors(result.output, "delivery.schema.json") == [])
        _ = try tool.run("diff", "shop.events.json", "next.events.json", "--witness", "bodies")
        let lines = try tool.read("bodies/receive.jsonl").split(separator: "\n")
        #expect(!lines.isEmpty)
        for line in lines { #expect(try errors(String(line), "delivery.schema.json") == []) }
    }
}
#endif
#endif
