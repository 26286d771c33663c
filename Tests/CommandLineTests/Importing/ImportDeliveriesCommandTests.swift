#if os(macOS) || os(Linux)
#if CLI && Receiver
import TestSupport
import Testing

@Suite struct ImportDeliveriesCommandTests {
    private let archive = """
        {"log": {"entries": [
        {"request": {"method": "POST", "url": "/other", "postData": {"text": "a=1"}}},
        {"request": {"method": "POST", "url": "/hooks?key=1", "headers": [
        {"name": "Cookie", "value": "a"}, {"name": "X-Event", "value": "order.paid"}],
        "postData": {"text": "{\\"mail\\": \\"a@b.example\\"}"}}, "response": {"status": 500}}]}}
        """
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.header#/X-Event", "events": {
        "order.paid": {"data": {"properties": {"mail": {"type": "string"}}}}}}
        """

    private func tool() throws -> BuiltTool {
        let tool = try BuiltTool.commandLine()
        try tool.write(archive, to: "shop.har")
        try tool.write(catalog, to: "shop.events.json")
        return tool
    }

    @Test("An archive becomes a recording, without credentials and what is named")
    func conversion() throws {
        let tool = try tool()
        let result = try tool.run(
            "import-deliveries", "shop.har", "--url", "/hooks", "--redact-parameter", "key",
            "--redact", "/mail", "--redact-header", "x-none", "-o", "deliveries.jsonl")
        #expect(result.status == 0 && result.output.isEmpty, "\(result.errors)")
        #expect(
            try tool.read("deliveries.jsonl") == """
                {"method":"POST","url":"/hooks?key=REDACTED","headers":[["Cookie","REDACTED"],\
                ["X-Event","order.paid"]],"body":"{\\"mail\\": \\"REDACTED\\"}",\
                "bodyState":"redacted","status":500}

                """)
        let check = try tool.run(
            "check", "shop.events.json", "--deliveries", "deliveries.jsonl")
        #expect(check.status == 0, "\(check.output)")
    }

    @Test("Every command that takes a recording takes an archive")
    func archives() throws {
        let tool = try tool()
        let check = try tool.run("check", "shop.events.json", "--deliveries", "shop.har")
        #expect(check.output.contains("shop.har#/log/entries/0: refused: "), "\(check.output)")
        #expect(check.output.contains("shop.har#/log/entries/1: known order.paid\n"))
        let replay = try tool.run("replay", "shop.har", "--check", "shop.events.json")
        #expect(replay.output.contains("1 of 2 deliveries are known\n"), "\(replay.output)")
        let infer = try tool.run("infer", "shop.har", "--discriminator", "$message.header#/X-Event")
        #expect(infer.status == 0 && infer.output.contains(#""order.paid": {"#))
        #expect(
            infer.errors.contains(
                "warning: 'shop.har#/log/entries/0' is ignored, its body is not JSON\n"))
    }

    @Test(
        "What cannot be read has its location, and the exit code 2",
        arguments: [
            ("a.har", "{", "error: 'a.har' is not JSON: "),
            (
                "a.har", "{}",
                "error: 'a.har' is not an HTTP archive, which has 'log' with 'entries'"
            ),
            (
                "a.json", #"{"log": {"entries": [{"request": {"method": 1}}]}}"#,
                "error: cannot read the recording at 'a.json#/log/entries/0/request/method': the value is not a string"
            ),
            ("a.txt", "x", "error: 'a.txt:1' is not a delivery, such as "),
        ])
    func unreadable(name: String, text: String, message: String) throws {
        let tool = try tool()
        try tool.write(text, to: name)
        let result = try tool.run("import-deliveries", name)
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix(message), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test("No delivery is a finding, and a wrong option is wrong use")
    func exitCodes() throws {
        let tool = try tool()
        let none = try tool.run("import-deliveries", "shop.har", "--url", "/none")
        #expect(none.status == 1 && none.output.isEmpty)
        #expect(
            none.errors
                == "error: there is no delivery, a POST request with a body to a URL with '/none'\n"
        )
        #expect(try tool.run("import-deliveries", "shop.har", "--redact", "mail").status == 64)
        #expect(try tool.run("import-deliveries").status == 64)
        #expect(try tool.run("import-deliveries", "shop.har", "-o", "none/a").status == 1)
    }
}
#endif
#endif
