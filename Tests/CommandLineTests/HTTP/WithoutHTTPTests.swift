#if os(macOS) || os(Linux)
#if CLI && !HTTP
import Testing
import TestSupport

@Suite struct WithoutHTTPTests {
    @Test(
        "Without the trait, the commands that need it name it",
        arguments: [
            ["send", "--all"], ["drill"], ["listen", "--port", "0"],
            ["replay", "a.jsonl", "--to", "http://127.0.0.1:1/"],
        ])
    func message(arguments: [String]) throws {
        let result = try BuiltTool.commandLine().run(arguments)
        #expect(result.status == 64)
        #expect(
            result.errors.hasPrefix(
                "Error: built without the trait 'HTTP'; in the manifest"))
    }

    @Test("Without the trait, a recording is decoded")
    func decoding() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(
            #"{"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"a": {}}}"#,
            to: "shop.events.json")
        try tool.write(#"{"headers": [], "body": "{\"type\": \"a\"}"}"#, to: "a.jsonl")
        let result = try tool.run("replay", "a.jsonl", "--check", "shop.events.json")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.hasSuffix("1 of 1 deliveries are known\n"))
    }
}
#endif
#endif
