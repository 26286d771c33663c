#if os(macOS) || os(Linux)
#if CLI
import TestSupport
import Testing

@Suite struct InferCommandTests {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
          "a": {"data": {"type": "object", "properties": {"n": {"type": "integer"}}}}}}
        """

    private func line(_ body: String, headers: String = "") -> String {
        let text = body.replacing("\"", with: "\\\"")
        return "{\"headers\": [\(headers)], \"body\": \"\(text)\"}\n"
    }

    @Test("A file with an array has several sample bodies")
    func samples() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(#"[{"type": "a", "n": 1}, {"type": "b", "n": 2}]"#, to: "samples.json")
        let result = try tool.run("infer", "samples.json", "-o", "shop.events.json")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output == "")
        let check = try tool.run("check", "shop.events.json")
        #expect(check.output.hasPrefix("events: 2 of 2"))
    }

    @Test("Header fields of sample bodies are options")
    func headers() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(#"{"n": 1}"#, to: "body.json")
        let result = try tool.run("infer", "body.json", "--header", "X-Shop-Event: order.paid")
        #expect(result.status == 0)
        #expect(result.output.contains(#""order.paid": {"#))
        #expect(try tool.run("infer", "body.json", "--header", "X").status == 64)
    }

    @Test("'--write' adds entries once, and nothing else")
    func write() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(
            line(#"{"type": "b", "x": true}"#) + line(#"{"type": "a", "n": 1}"#), to: "all.jsonl")
        let arguments = ["infer", "all.jsonl", "--into", "shop.events.json"]
        let first = try tool.run(arguments + ["--write"])
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output == "")
        let written = try tool.read("shop.events.json")
        #expect(written.hasPrefix(String(catalog.dropLast(2))))
        #expect(written.contains(#""b": {"#))
        let second = try tool.run(arguments + ["--write"])
        #expect(second.status == 0)
        #expect(try tool.read("shop.events.json") == written)
        #expect(try tool.run(arguments).output == "")
    }

    @Test("Deliveries that were refused add nothing")
    func refused() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let refused = [
            #"{"headers": [], "body": "{\"type\": \"forged\"}", "outcome": "signatureInvalid"}"#,
            #"{"headers": [], "body": "{", "outcome": "notJSON"}"#,
            #"{"headers": [], "body": "", "bodyState": "unread"}"#,
            #"{"headers": [], "body": "{\"type\": \"new\"}", "outcome": "handledUnknown"}"#,
        ]
        try tool.write(refused.joined(separator: "\n"), to: "all.jsonl")
        let result = try tool.run("infer", "all.jsonl", "--into", "shop.events.json")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains(#""new": {"#))
        #expect(!result.output.contains("forged"))
    }

    @Test("An event that contradicts the catalog is a finding")
    func malformed() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(line(#"{"type": "a", "n": "x"}"#), to: "all.jsonl")
        let result = try tool.run("infer", "all.jsonl", "--into", "shop.events.json")
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("all.jsonl:1: malformed 'a'"))
    }

    @Test("The report is on standard error, without control characters")
    func report() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(#"{"type": "a", "\u001b[2J": 1}"#, to: "body.json")
        let result = try tool.run("infer", "body.json", "--report")
        #expect(result.status == 0)
        #expect(
            result.errors.contains(
                #"/events/a/data/properties/\u{1b}[2J: integer: all numbers are integers"#))
        #expect(!result.output.unicodeScalars.contains("\u{1B}"))
    }

    @Test("An input that cannot be read has an exit code of its own")
    func unreadable() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write("{", to: "body.json")
        try tool.write("{}\n", to: "all.jsonl")
        try tool.write(line("{"), to: "broken.jsonl")
        try tool.write("{}", to: "empty.events.json")
        try tool.write(#"{"type": "a"}"#, to: "good.json")
        for arguments in [
            ["none.json"], ["body.json"], ["all.jsonl"], ["broken.jsonl"],
            ["good.json", "--into", "none.events.json"],
        ] {
            let result = try tool.run(["infer"] + arguments)
            #expect(result.status == 2, "\(arguments) \(result.errors)")
        }
        let result = try tool.run("infer", "good.json", "--into", "empty.events.json")
        #expect(result.status == 1)
        #expect(
            result.errors == "error: the catalog has errors, 'webhook-events check' lists them\n")
    }

    @Test(
        "Options that contradict each other are an error",
        arguments: [
            [], ["a.json", "--write"], ["a.json", "--required-after", "0"],
            ["a.json", "--into", "c.json", "--discriminator", "$message.payload#/a"],
            ["a.json", "--into", "c.json", "--write", "-o", "x.json"],
        ])
    func usage(arguments: [String]) throws {
        #expect(try BuiltTool.commandLine().run(["infer"] + arguments).status == 64)
    }

    @Test("The import of a sample body names the command")
    func importing() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(#"{"type": "order.paid", "data": {}}"#, to: "sample.json")
        let result = try tool.run("import", "sample.json")
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "note: if it is a sample body, 'webhook-events infer' makes a catalog of it"))
    }
}
#endif
#endif
