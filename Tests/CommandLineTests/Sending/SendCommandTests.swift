#if os(macOS) || os(Linux)
#if HTTP
import Testing
import TestSupport

@Suite struct SendCommandTests {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
        "order.paid": {"data": {"properties": {"x": {"type": "string"}}}}}}
        """
    private let nobody = [
        "--to", "http://127.0.0.1:1/", "--timeout", "3600", "--catalog", "shop.events.json",
    ]
    private let secret = ["--secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]

    @Test(
        "A delivery that cannot be sent is reported with the exit code 1",
        arguments: [
            (["--type", "order.payd"], "no event type 'order.payd', did you mean 'order.paid'?"),
            (["--type", "order.paid", "--set", "type.x=1"], "no 'x' in a string"),
            (["--type", "order.paid"], ": cannot connect to '127.0.0.1'\n"),
            (["--all", "--certificate", "none.pem"], "cannot read the certificate 'none.pem'"),
        ])
    func failures(
        arguments: [String], message: String
    ) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let result = try tool.run(["send"] + nobody + secret + arguments)
        #expect(result.status == 1)
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(!result.errors.contains("MfKQ"))
    }

    @Test(
        "A file that cannot be read is reported with the exit code 2",
        arguments: [
            (["--type", "order.paid", "--body", "none.json"], "there is no file at 'none.json'"),
            (["--all", "--catalog", "none.events.json"], "there is no catalog at 'none.events"),
        ])
    func unreadable(arguments: [String], message: String) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let result = try tool.run(["send"] + nobody + secret + arguments)
        #expect(result.status == 2)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test(
        "An invalid command line is refused with the exit code 64",
        arguments: [
            (
                ["--type", "order.paid"],
                "no secret was given, pass '--secret S', set WEBHOOK_SECRET"
            ),
            (
                ["--all", "--body", "a.json", "--scheme", "unsigned"],
                "'--body' is for one event, not '--all'"
            ),
            (["--type", "order.paid", "--secret", "whsec_c2hvcnQ="], "a secret has 5 bytes"),
            (
                ["--type", "order.paid", "--scheme", "hmac", "--secret", "s"],
                "'--hmac-header NAME'"
            ),
            (["--scheme", "github", "--secret", "s"], "pass either '--type' or '--all'"),
            (["--all", "--scheme", "unsigned", "--set", "x"], "'x' has no '='"),
            (["--all", "--scheme", "unsigned", "--to", "ftp://a/"], "is not an http or https URL"),
            (
                ["--all", "--scheme", "hmac", "--hmac-header", "X", "--secret", "zz"]
                    + ["--hmac-secret-encoding", "hex"], "a secret is not hexadecimal"
            ),
            (["--all", "--hmac-timestamp-unit", "minutes"], "one of 'seconds', 'milliseconds'"),
            (["--all", "--hmac-separator", ", "], "expected one character"),
            (["--all", "--hmac-secret-encoding", "rot13"], "one of 'utf8', 'base64', 'hex'"),
        ])
    func usage(
        arguments: [String], message: String
    ) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let result = try tool.run(["send"] + nobody + arguments)
        #expect(result.status == 64)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test(
        "A body without '--type' has the type that is in it, also one that the catalog lacks",
        arguments: [
            (#"{"type": "order.paid", "x": "1"}"#, "order.paid"),
            (#"{"type": "order.refunded"}"#, "order.refunded"),
            (#"{"type": "order.paid", "x": 1}"#, "order.paid"),
        ])
    func typeOfBody(body: String, type: String) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let send = ["send"] + nobody + secret + ["--force", "--body"]
        try tool.write(body, to: "body.json")
        let result = try tool.run(send + ["body.json"])
        #expect(result.errors.contains("\(type) msg_"), "\(result.errors)")
        try tool.write("{}", to: "none.json")
        let none = try tool.run(send + ["none.json"])
        #expect(
            none.errors
                == "error: 'none.json' does not have the type of one event, pass '--type TYPE'\n")
        #expect(none.status == 1)
    }

    @Test(
        "A change may be in a message in a string",
        arguments: [
            ("Message.row=2", "cannot connect to '127.0.0.1'"),
            ("Message.row=x", "Message.row: expected an integer"),
            ("Message.rwo=2", "does not describe 'Message.rwo', did you mean 'row'?"),
        ])
    func embedded(change: String, message: String) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(
            """
            {"catalog": "1.1", "discriminator": "$message.payload#/event",
            "messages": {"location": "$request.body#/Message", "contentMediaType": "application/json"},
            "events": {"added": {"data": {"type": "object",
            "properties": {"event": {"const": "added"}, "row": {"type": "integer"}}}}}}
            """, to: "shop.events.json")
        let result = try tool.run(
            ["send"] + nobody + secret + ["--type", "added", "--set", change])
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test(
        "A form in a file is an event of a catalog with forms, without '--force'",
        arguments: [
            ("event=opened&count=2", [], nil),
            ("event=opened&count=2", ["--set", "count=3"], nil),
            ("event=opened&count=x", [], "count: expected an integer"),
            ("event=closed", [], "event: expected \"opened\""),
        ])
    func form(body: String, options: [String], error: String?) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(
            """
            {"catalog": "1.1", "contentType": "application/x-www-form-urlencoded",
            "discriminator": "$message.payload#/event", "events": {"opened": {"data": {"type": "object",
            "properties": {"event": {"const": "opened"}, "count": {"type": "integer"}}}}}}
            """, to: "shop.events.json")
        try tool.write(body, to: "body.txt")
        let result = try tool.run(
            ["send"] + nobody + secret + ["--type", "opened", "--body", "body.txt"] + options)
        #expect(result.status == 1)
        #expect(
            result.errors.contains(error ?? "cannot connect to '127.0.0.1'"), "\(result.errors)")
    }

    @Test(
        "A body that does not match the catalog is sent only with '--force'",
        arguments: [
            (
                ["--set", "y=1"],
                "error: order.paid: the catalog does not describe 'y', did you mean 'x'?\n"
            ),
            (["--set", "x=1"], "error: order.paid: x: expected a string, found a number (type)\n"),
            (
                ["--body", "other.json"],
                #"error: order.paid: type: expected "order.paid" (discriminator)"#
            ),
            (
                ["--body", "empty.json"],
                "error: order.paid: expected the key 'type' (discriminator)\n"
            ),
            (["--body", "text.json"], "error: order.paid: not JSON\n"),
        ])
    func invalidBody(
        arguments: [String], message: String
    ) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(#"{"type": "order.payd"}"#, to: "other.json")
        try tool.write("{}", to: "empty.json")
        try tool.write("{", to: "text.json")
        let send = ["send"] + nobody + secret + ["--type", "order.paid"] + arguments
        let result = try tool.run(send)
        #expect(result.status == 1)
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(
            result.errors.hasSuffix(
                "error: nothing was sent, because the body does not match the catalog; "
                    + "use '--force' to send it anyway\n"))
        let forced = try tool.run(send + ["--force"])
        #expect(forced.errors.contains(message.replacing("error: ", with: "warning: ")))
        #expect(forced.errors.contains("cannot connect to '127.0.0.1'"))
    }

    @Test("A drill sends no signed event that violates its schema")
    func invalidDrill() throws {
        let tool = try BuiltTool.commandLine()
        let broken = catalog.replacing(
            #""order.paid": {"#,
            with: #""order.paid": {"examples": [{"type": "order.paid", "x": 1}], "#)
        try tool.write(
            broken.replacing(#"{"type": "string"}"#, with: #"{"maximum": 0}"#),
            to: "shop.events.json")
        let result = try tool.run(["drill"] + nobody + secret)
        #expect(result.status == 1)
        #expect(result.errors.contains("order.paid: x: expected at most 0, found 1 (maximum)"))
        #expect(result.output == "")
    }

    @Test("A drill of an unreachable endpoint fails every case")
    func unreachable() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let result = try tool.run(["drill"] + nobody + secret)
        #expect(result.status == 1)
        #expect(result.output.contains("an event"))
        #expect(result.errors.hasSuffix("error: 24 of 25 cases failed\n"))
    }
}
#endif
#endif
