#if os(macOS) || os(Linux)
#if CLI
import StrictJSON
import TestSupport
import Testing

@Suite struct DiffCommandTests {
    private let before = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
        "envelope": {"data": "$message.payload#/data"}, "events": {
        "order.paid": {"data": {"$ref": "#/$defs/Order"}},
        "order.lost": {"data": {"$ref": "#/$defs/Order"}}},
        "$defs": {"Order": {"type": "object", "required": ["total"],
        "properties": {"total": {"type": "integer"}, "state": {"enum": ["open", "paid"]}}}}}
        """

    private var after: String {
        before.replacing(#""type": "integer""#, with: #""type": "number""#)
            .replacing(#""open", "paid""#, with: #""open", "paid", "late""#)
            .replacing("order.lost", with: "parcel.sent")
    }

    private func tool() throws -> BuiltTool {
        let tool = try BuiltTool.commandLine()
        try tool.write(before, to: "old.events.json")
        try tool.write(after, to: "new.events.json")
        return tool
    }

    @Test("Findings are printed with their effects, and with the body that shows a break")
    func text() throws {
        let tool = try tool()
        let result = try tool.run("diff", "old.events.json", "new.events.json")
        #expect(result.status == 1)
        #expect(
            result.output.hasPrefix(
                """
                new.events.json:4:1: soft: the event 'parcel.sent' was added [event-added]
                  receive: reaches 'unknown'
                  source: the method 'parcelSent' is missing, and a 'switch' may need a case
                """), "\(result.output)")
        let lines = [
            "old.events.json:4:1: break: the event 'order.lost' was removed [event-removed]",
            "new.events.json:6:16: break: 'total' of 'Order' was 'Int', and is 'Double', in 'order.paid' [type-changed]",
            "  receive: malformed on '1.5'", #"  body: {"data":{"total":1.5},"type":"order.paid"}"#,
            "    malformed: data.total: expected a 64-bit integer, found a number",
            "'Order.State' has the new value 'late'",
            "suggests: major (1 break for receivers, 2 in source)\n",
        ]
        for line in lines { #expect(result.output.contains(line), "\(result.output)") }
        #expect(result.errors.isEmpty)
    }

    @Test(
        "The exit code follows '--fail-on' and the views",
        arguments: [
            (["--fail-on", "never"], 0), (["--fail-on", "any"], 1), (["--view", "replay"], 0),
            (["--view", "replay", "--fail-on", "soft"], 1), (["--view", "receive"], 1),
        ])
    func exitCodes(arguments: [String], status: Int) throws {
        let tool = try tool()
        let names = ["diff", "old.events.json", "new.events.json"]
        #expect(Int(try tool.run(names + arguments).status) == status)
        let same = try tool.run("diff", "old.events.json", "old.events.json", "--fail-on", "any")
        #expect(same.status == 0)
        #expect(same.output == "suggests: none\n")
    }

    @Test(
        "An input that cannot be read has the exit code 2",
        arguments: [
            ("none.events.json", "error: there is no catalog at 'none.events.json'"),
            ("wrong.events.json", "error: 'wrong.events.json' has errors"),
            ("none:old.events.json", "error: cannot read 'none:old.events.json': "),
            ("text.json", "error: 'text.json' is not JSON"),
        ])
    func unreadable(path: String, message: String) throws {
        let tool = try tool()
        try tool.write(#"{"catalog": "1.0", "events": {}}"#, to: "wrong.events.json")
        try tool.write("{", to: "text.json")
        let result = try tool.run("diff", "old.events.json", path)
        #expect(result.status == 2)
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test("Accepted findings are left out, and a fingerprint that no finding has is an error")
    func accepted() throws {
        let tool = try tool()
        let names = ["diff", "old.events.json", "new.events.json"]
        let report = try JSONValue(
            Array(try tool.run(names + ["--format", "json"]).output.utf8))
        let prints = (report["findings"]?.array ?? []).compactMap { $0["fingerprint"]?.string }
        let reasons = JSONObject(prints.map { ($0, "Agreed.") })
        try tool.write(JSONValue.object(reasons).description, to: "accepted.json")
        let all = try tool.run(names + ["--accept", "accepted.json", "--fail-on", "any"])
        #expect(all.status == 0)
        #expect(all.output == "suggests: none\n")
        try tool.write(#"{"0123456789abcdef": "Old."}"#, to: "accepted.json")
        let unused = try tool.run(names + ["--accept", "accepted.json", "--fail-on", "never"])
        #expect(unused.status == 1)
        #expect(
            unused.errors
                == "error: no finding has the accepted fingerprint '0123456789abcdef'\n")
        try tool.write(#"{"0123456789abcdef": ""}"#, to: "accepted.json")
        #expect(try tool.run(names + ["--accept", "accepted.json"]).status == 2)
    }

    @Test("Findings are annotations of a workflow, or a section of a changelog")
    func formats() throws {
        let tool = try tool()
        let names = ["diff", "old.events.json", "new.events.json", "--format"]
        let github = try tool.run(names + ["github"]).output
        #expect(
            github.contains(
                "::error file=new.events.json,line=6,col=16,title=type-changed::'total' of 'Order' was 'Int', and is 'Double', in 'order.paid'%0Areceive: malformed on '1.5'%0A"
            ), "\(github)")
        let markdown = try tool.run(names + ["markdown"]).output
        #expect(
            markdown.hasPrefix(
                "### Breaking\n\n- `total` of `Order` was `Int`, and is `Double`, in `order.paid` (receive: "
            ))
        #expect(markdown.contains("\n### Changed\n\n- the event `parcel.sent` was added"))
    }

    @Test(
        "Bodies that show breaks are written to a folder, and are those that the old catalog does not know"
    )
    func witnesses() throws {
        let tool = try tool()
        let result = try tool.run(
            "diff", "old.events.json", "new.events.json", "--view", "receive", "--witness",
            "bodies", "--format", "json")
        let report = try JSONValue(Array(result.output.utf8))
        let broken = (report["findings"]?.array ?? []).filter { $0["level"] == "break" }
        #expect(broken.count == 1)
        let name = "bodies/\(broken[0]["fingerprint"]?.string ?? "")-receive.json"
        #expect(try tool.read(name) == #"{"data":{"total":1.5},"type":"order.paid"}"#)
        let check = try tool.run("check", "old.events.json", "--body", name)
        #expect(check.output.contains("malformed order.paid"))
        #expect(try tool.run("check", "new.events.json", "--body", name).status == 0)
    }

    @Test("Messages that show breaks are recordings with the header fields that they need")
    func recordings() throws {
        let tool = try BuiltTool.commandLine()
        let header = before.replacing("$message.payload#/type", with: "$message.header#/X-Event")
        try tool.write(header, to: "old.events.json")
        try tool.write(
            header.replacing(#""type": "integer""#, with: #""type": "string""#),
            to: "new.events.json")
        let result = try tool.run(
            "diff", "old.events.json", "new.events.json", "--view", "receive", "--view", "replay",
            "--witness", "bodies")
        #expect(result.status == 1, "\(result.errors)")
        for (view, reader, writer) in [("receive", "old", "new"), ("replay", "new", "old")] {
            let recording = "bodies/\(view).jsonl"
            #expect(try tool.read(recording).contains(#""headers":[["X-Event","order.paid"]"#))
            let broken = try tool.run(
                "check", "\(reader).events.json", "--deliveries", recording)
            #expect(broken.output.contains("\(recording):1: malformed order.paid"))
            let read = try tool.run("check", "\(writer).events.json", "--deliveries", recording)
            #expect(read.status == 0, "\(read.output)")
        }
        let finding = try JSONValue(Array(try tool.read("bodies/receive.jsonl").utf8))["finding"]
        let hasBody = tool.exists("bodies/\(finding?.string ?? "")-receive.json")
        #expect(hasBody)
    }

    @Test("A catalog at a revision is read with its config and the files that it refers to")
    func revisions() throws {
        let tool = try BuiltTool.commandLine()
        func git(_ arguments: String...) throws {
            let identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
            let result = try Program(named: "git").run(identity + arguments, in: tool.folder)
            #expect(result.status == 0, "\(result.errors)")
        }
        try git("init", "-q")
        try tool.write(
            before.replacing("#/$defs/Order", with: "order.json"), to: "api/shop.events.json")
        try tool.write(#"{"type": "object", "properties": {"x": {}}}"#, to: "api/order.json")
        try git("add", ".")
        try git("commit", "-q", "-m", "One")
        try tool.write(#"{"type": "object", "properties": {"y": {}}}"#, to: "api/order.json")
        let result = try tool.run(
            "diff", "HEAD:api/shop.events.json", "api/shop.events.json")
        #expect(
            result.output.contains(
                "HEAD:api/order.json:1:37: break: the optional property 'x' of 'Order' was removed, in 2 events"
            ) || result.output.contains("the optional property 'x' of"), "\(result.output)")
        #expect(result.output.contains("before: HEAD:api/order.json:1:"), "\(result.output)")
        #expect(result.errors.isEmpty)
    }

    @Test("Documents of a provider are imported with the same options")
    func documents() throws {
        let tool = try BuiltTool.commandLine()
        func document(_ type: String) -> String {
            """
            {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "webhooks": {"paid":
            {"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object",
            "required": ["type", "total"], "properties": {"type": {"const": "order.paid"},
            "total": {"type": "\(type)"}}}}}}, "responses": {}}}}}
            """
        }
        try tool.write(document("integer"), to: "v1.json")
        try tool.write(document("string"), to: "v2.json")
        let result = try tool.run("diff", "v1.json", "v2.json")
        #expect(result.status == 1)
        #expect(result.output.contains("was 'Int', and is 'String', in 'order.paid'"))
    }
}
#endif
#endif
