#if os(macOS) || os(Linux)
#if CLI
import Foundation
import TestSupport
import Testing

/// The argument `-` of the commands.
@Suite struct StandardInputTests {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
        "order.paid": {"data": {"properties": {"n": {"type": "integer"}}}}}}
        """

    /// Runs the tool with a text as its standard input.
    private func run(
        _ tool: borrowing BuiltTool, _ arguments: [String], input: String
    ) throws -> Program.Result {
        try tool.write(input, to: "input.txt")
        let path = try #require(BuildFolder.url).appending(path: "webhook-events").path
        return try Program(named: "sh").run(
            ["-c", #""$0" "$@" < input.txt"#, path] + arguments, in: tool.folder)
    }

    @Test(
        "A catalog is read from the standard input",
        arguments: [
            (["check", "-"], "events: 1 of 1 (100.0 %) fully typed"),
            (["check", "-", "--source-root", "."], "events: 1 of 1"),
            (["export", "-", "--as", "catalog"], "order.paid"),
            (["diff", "-", "shop.events.json"], "suggests: none"),
            (["diff", "shop.events.json", "-"], "suggests: none"),
            (["infer", "body.json", "--into", "-"], #""lost": {"#),
        ])
    func catalogs(arguments: [String], output: String) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(#"{"type": "lost", "n": 1}"#, to: "body.json")
        let result = try run(tool, arguments, input: catalog)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains(output), "\(result.output)")
        #expect(result.errors.isEmpty)
    }

    @Test("An error in it has a name and a line")
    func errors() throws {
        let tool = try BuiltTool.commandLine()
        let result = try run(tool, ["check", "-"], input: "\n{}")
        #expect(result.status == 1)
        #expect(result.errors.contains("<stdin>:2:1: error: "), "\(result.errors)")
    }

    @Test(
        "A body, a recording and a document are read from the standard input",
        arguments: [
            (["check", "shop.events.json", "--body", "-"], #"{"type": "order.paid"}"#, "-: known"),
            (
                ["check", "shop.events.json", "--deliveries", "-"],
                #"{"headers": [], "body": "{\"type\": \"order.paid\"}"}"#, "-:1: known"
            ),
            (["infer", "-"], #"{"type": "a"}"#, #""a": {"#),
            (["infer", "-"], #"{"headers": [], "body": "{\"type\": \"b\"}"}"#, #""b": {"#),
            (
                ["import-deliveries", "-"], #"{"headers": [], "body": ""}"#,
                #"{"headers":[],"body":""}"#
            ),
            (
                ["import", "-"],
                """
                openapi: 3.1.0
                info: {title: Shop, version: "1"}
                webhooks: {paid: {post: {requestBody: {content: {application/json: {schema:
                  {type: object, required: [type], properties: {type: {const: paid}}}}}}}}}
                """, #""paid": {"#
            ),
        ])
    func inputs(arguments: [String], input: String, output: String) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let result = try run(tool, arguments, input: input)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains(output), "\(result.output)")
    }

    @Test(
        "'--output -' is the standard output",
        arguments: [
            ["export", "shop.events.json", "--as", "catalog"], ["infer", "body.json"],
            ["import", "document.json"],
        ])
    func outputs(arguments: [String]) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(#"{"type": "a"}"#, to: "body.json")
        let exported = try tool.run(
            "export", "shop.events.json", "--as", "openapi", "-o", "document.json")
        #expect(exported.status == 0)
        let plain = try tool.run(arguments)
        let result = try tool.run(arguments + ["-o", "-"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(!result.output.isEmpty && result.output == plain.output)
        let exists = tool.exists("-")
        #expect(!exists)
    }

    @Test(
        "Where it makes no sense, it is wrong use",
        arguments: [
            ["docs", "-", "-o", "out"], ["diff", "-", "-"], ["check", "-", "--generated", "out"],
            ["infer", "body.json", "--into", "-", "--write"],
        ])
    func wrongUse(arguments: [String]) throws {
        let tool = try BuiltTool.commandLine()
        let result = try run(tool, arguments, input: catalog)
        #expect(result.status == 64)
    }
}
#endif
#endif
