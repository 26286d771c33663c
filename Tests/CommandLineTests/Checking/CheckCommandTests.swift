#if os(macOS) || os(Linux)
#if CLI
import DeliveryRecording
import Foundation
import TestSupport
import Testing
import WebhookEvents

@Suite struct CheckCommandTests {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
        "a": {"data": {"properties": {"x": {"type": "string"}, "free": {}}}},
        "b": {"data": {"properties": {"y": {"items": [{}]}, "z": {"type": "object"}}}}}}
        """

    @Test("The text report shows how much of a catalog is typed")
    func textReport() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let result = try tool.run("check", "shop.events.json")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(
            result.output == """
                events: 1 of 2 (50.0 %) fully typed
                properties: 3 of 4 (75.0 %) typed
                raw JSON: 1
                  3:36 /events/b/data/properties/y: a tuple

                """)
    }

    @Test("Bodies are decoded as generated code would")
    func bodies() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(
            """
            {"catalog": "1.0", "discriminator": "$message.header#/X-Event", "events": {
            "a": {"data": {"properties": {"x": {"type": "string"}, "u": {"oneOf": [
              {"type": "object", "properties": {"t": {"const": "p"}, "n": {"type": "integer"}}},
              {"type": "object", "properties": {"t": {"const": "q"}}}]}}}}}}
            """, to: "shop.events.json")
        try tool.write(#"{"x": "y", "u": {"t": "r"}}"#, to: "good.json")
        try tool.write(#"{"x": 5}"#, to: "bad.json")
        try tool.write("x", to: "text.txt")
        func check(_ files: String..., type: String = "a") throws -> (Int32, [Substring]) {
            let bodies = files.flatMap { ["--body", $0] }
            let result = try tool.run(
                ["check", "shop.events.json", "--header", "X-Event: \(type)"] + bodies)
            return (result.status, result.output.split(separator: "\n").dropFirst(2).map { $0 })
        }
        var (status, lines) = try check("good.json")
        #expect(status == 0)
        #expect(
            lines == ["good.json: known a", "  /u: a variant that the catalog does not list"])
        (status, lines) = try check("bad.json", "text.txt")
        #expect(status == 1)
        #expect(
            lines == [
                "bad.json: malformed a",
                "  x: expected a string, found a number, at line 1, column 7",
                "text.txt: refused: the body is not JSON: expected a value, at line 1, column 1",
            ])
        (status, lines) = try check("good.json", type: "b")
        #expect(status == 1 && lines == ["good.json: unknown b"])
        #expect(try tool.run("check", "shop.events.json", "--body", "none.json").status == 2)
    }

    @Test("Deliveries are decoded with their own header fields")
    func deliveries() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(
            """
            {"catalog": "1.0", "discriminator": "$message.header#/X-Event", "events": {
            "a": {"data": {"properties": {"x": {"type": "string"}}}}}}
            """, to: "shop.events.json")
        func line(_ type: String, _ body: String) -> String {
            let message = WebhookMessage(headers: [("X-Event", type)], body: body)
            return String(decoding: RecordedDelivery(message).line, as: UTF8.self)
        }
        let lines = [
            line("a", #"{"x": "y"}"#), "", line("a", #"{"x": 5}"#), line("b", "{}"),
            #"{"headers": [], "body": "", "bodyState": "unread"}"#,
        ]
        try tool.write(lines.joined(separator: "\n") + "\n", to: "yesterday.jsonl")
        let result = try tool.run("check", "shop.events.json", "--deliveries", "yesterday.jsonl")
        #expect(result.status == 1)
        #expect(
            result.output.split(separator: "\n").dropFirst(2) == [
                "yesterday.jsonl:1: known a", "yesterday.jsonl:3: malformed a",
                "  x: expected a string, found a number, at line 1, column 7",
                "yesterday.jsonl:4: unknown b",
            ])

        try tool.write(lines[0] + "\n{}\n", to: "wrong.jsonl")
        let wrong = try tool.run("check", "shop.events.json", "--deliveries", "wrong.jsonl")
        #expect(wrong.status == 2)
        #expect(wrong.errors.contains("'wrong.jsonl:2' is not a delivery, such as"))
        let missing = try tool.run("check", "shop.events.json", "--deliveries", "none.jsonl")
        #expect(missing.status == 2)
    }

    @Test("The JSON report shows how much of a catalog is typed")
    func jsonReport() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let result = try tool.run("check", "shop.events.json", "--json")
        #expect(result.status == 0)
        #expect(
            result.output == """
                {
                  "catalog": "shop.events.json",
                  "isSound": true,
                  "events": {
                    "total": 2,
                    "typed": 1
                  },
                  "properties": {
                    "total": 4,
                    "typed": 3
                  },
                  "degraded": [
                    {
                      "reason": "a tuple",
                      "pointer": "/events/b/data/properties/y",
                      "line": 3,
                      "column": 36
                    }
                  ],
                  "diagnostics": []
                }

                """)
    }

    @Test("An error in a catalog is reported at its location")
    func location() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog.replacing("string", with: "strng"), to: "shop.events.json")
        let result = try tool.run("check", "shop.events.json")
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(
            result.errors == """
                shop.events.json:2:45: error: unknown type 'strng' [unknown-type]
                shop.events.json:2:45: note: did you mean 'string'?

                """)
        let json = try tool.run("check", "shop.events.json", "--json")
        #expect(json.status == 1)
        #expect(json.output.contains(#""isSound": false"#))
        #expect(json.output.contains(#""note": "did you mean 'string'?""#))
    }

    @Test("Output that is not current is an error")
    func outdated() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write("", to: "Generated/shop.events.swift")
        let result = try tool.run("check", "shop.events.json", "--generated", "Generated")
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "shop.events.json: error: 'shop.events.swift' is out of date [outdated-output]"))
        let json = try tool.run("check", "shop.events.json", "--generated", "Generated", "--json")
        #expect(json.status == 1)
        #expect(json.output.contains(#""shop.events.swift""#))
    }

    private let shared = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
        "a": {"data": {"$ref": "../shared/order.json#/order"}}}}
        """

    @Test("A catalog is checked with its config and the files to which it refers")
    func configAndFiles() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(shared, to: "in/shop.events.json")
        try tool.write(
            #"{"order": {"properties": {"x": {"items": [{}]}, "y": {"items": [{}]}}}}"#,
            to: "shared/order.json")
        let config = #"{"types": {"../shared/order.json#/order/properties/y": "Money"}}"#
        try tool.write(config, to: "in/shop.events.swift.json")

        let alone = try tool.run("check", "in/shop.events.json")
        #expect(alone.status == 1)
        #expect(alone.errors.contains("[reference-outside-catalog]"))
        let result = try tool.run("check", "in/shop.events.json", "--source-root", ".")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(
            result.output == """
                events: 0 of 1 (0.0 %) fully typed
                properties: 1 of 2 (50.0 %) typed
                raw JSON: 1
                  1:32 shared/order.json#/order/properties/x: a tuple

                """)
        let outside = try tool.run("check", "in/shop.events.json", "--source-root", "shared")
        #expect(outside.status == 2)
        #expect(
            outside.errors == """
                error: 'in/shop.events.json' is not in 'shared', pass a folder that contains it with '--source-root'

                """)
    }

    @Test("Errors in a config are reported at their locations")
    func configErrors() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(#"{"types": {"/nope": "Money"}}"#, to: "other.json")
        let result = try tool.run("check", "shop.events.json", "--config", "other.json")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("other.json:1:12: error: "))
        let missing = try tool.run("check", "shop.events.json", "--config", "none.json")
        #expect(missing.status == 2)
        #expect(missing.errors == "error: there is no config at 'none.json'\n")
    }

    /// What `check` calls current is what the generator writes, whoever says the access level.
    @Test("Output is compared with code generated with the same config and options")
    func options() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(
            #"{"access": "public", "grouping": "prefix"}"#, to: "shop.events.swift.json")
        let generated = try tool.generate("shop.events.json", to: "Generated")
        #expect(generated.status == 0)
        let arguments = ["check", "shop.events.json", "--generated", "Generated"]
        #expect(try tool.run(arguments).status == 0)
        let other = try tool.run(arguments + ["--access", "internal"])
        #expect(other.status == 1)
        #expect(other.errors.contains("it is 'public', not 'internal' [other-access]"))
        let json = try tool.run(arguments + ["--access", "internal", "--json"])
        #expect(json.output.contains(#""otherAccess": "public""#))
    }

    @Test("What the config leaves out is listed, and not counted")
    func leftOut() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(#"{"events": {"include": ["a"]}}"#, to: "shop.events.swift.json")
        let result = try tool.run("check", "shop.events.json")
        #expect(result.status == 0 && result.errors == "")
        #expect(
            result.output == """
                events: 1 of 1 (100.0 %) fully typed
                properties: 2 of 2 (100.0 %) typed
                left out by the config: 1
                  b

                """)
        let json = try tool.run("check", "shop.events.json", "--json")
        #expect(json.output.contains(#""excluded": ["b"]"#))
    }

    @Test("A reference that cannot be resolved is raw JSON, with a warning and a fix")
    func unresolved() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(
            ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
            "a": {"data": {"properties": {"x": {"$ref": "#/$defs/Ordr"}}}}},
            "$defs": {"Order": {"type": "string"}}}
            """##, to: "shop.events.json")
        let result = try tool.run("check", "shop.events.json")
        #expect(result.status == 0)
        #expect(result.errors.contains("shop.events.json:2:45: warning: "))
        #expect(result.errors.contains("[unknown-reference]"))
        #expect(
            result.output == """
                events: 0 of 1 (0.0 %) fully typed
                properties: 0 of 1 (0.0 %) typed
                raw JSON: 1
                  2:45 /events/a/data/properties/x: an unknown reference

                """)
    }

    @Test(
        "A catalog that does not exist is an error",
        arguments: [
            ("none.json", "there is no catalog at 'none.json'"), (".", "'.' is a folder"),
        ])
    func missingCatalog(path: String, message: String) throws {
        let result = try BuiltTool.commandLine().run("check", path)
        #expect(result.status == 2)
        #expect(result.errors.contains(message))
    }
}
#endif
#endif
