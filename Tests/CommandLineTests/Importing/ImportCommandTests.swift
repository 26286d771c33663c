#if os(macOS) || os(Linux)
#if CLI
import Testing
import TestSupport

@Suite struct ImportCommandTests {
    private let document = """
        openapi: 3.1.0
        info:
          title: Shop
          version: 1.10
        webhooks:
          paid: &paid
            post:
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      required: [type, data]
                      properties:
                        type: {const: order.paid}
                        data: {$ref: 'parts/order.yml#/Order'}
        """

    private let part = """
        Order:
          type: object
          properties:
            state: {type: string, enum: [on, off, 0x1, '5', 2024-01-01, ~]}
            limit: {type: integer, maximum: 0x10, minimum: +05, multipleOf: .5}
        """

    @Test("Options name the schemas of events and the messages of batches")
    func documentOptions() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(
            """
            openapi: 3.0.0
            components:
              schemas:
                BatchEvent:
                  type: object
                  properties:
                    list: {type: array, items: {type: object, properties: {type: {const: paid}}}}
            """, to: "shop.yaml")
        let result = try tool.run(
            "import", "shop.yaml", "--events", "#/components/schemas/*Event",
            "--messages", "$request.body#/list")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.contains(#""messages": "$request.body#/list","#))
        #expect(result.output.contains(#""paid": {"#))
    }

    @Test("A YAML document is imported with the files beside it")
    func yaml() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(document, to: "shop.yaml")
        try tool.write(part, to: "parts/order.yml")
        let result = try tool.run("import", "shop.yaml", "-o", "shop.events.json")
        #expect(result.status == 0)
        #expect(result.output == "")
        #expect(result.errors == "")
        #expect(
            try tool.read("shop.events.json") == """
                {
                  "catalog": "1.0",
                  "info": {
                    "title": "Shop",
                    "version": "1.10"
                  },
                  "discriminator": "$message.payload#/type",
                  "envelope": {
                    "data": "$message.payload#/data"
                  },
                  "events": {
                    "order.paid": {
                      "x-type-from": "schema",
                      "data": {
                        "$ref": "#/$defs/Order"
                      }
                    }
                  },
                  "$defs": {
                    "Order": {
                      "type": "object",
                      "properties": {
                        "state": {
                          "type": "string",
                          "enum": ["on", "off", "0x1", "5", "2024-01-01", null]
                        },
                        "limit": {
                          "type": "integer",
                          "maximum": 16,
                          "minimum": 5,
                          "multipleOf": 0.5
                        }
                      }
                    }
                  }
                }

                """)
        let printed = try tool.run("import", "shop.yaml", "--title", "Other")
        #expect(printed.output.contains(#""title": "Other""#))
    }

    @Test("Values of strings are texts as they are written, except null")
    func texts() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(
            """
            type: object
            properties:
              type: {const: order.paid}
              version: {type: string, enum: [1.10, 010, 0x1F, 1e3, true, "5", ~, null, 010]}
              code: {type: [string, 'null'], const: 007, default: 1.0, examples: [1, a]}
              flag: {type: boolean, enum: [true]}
              either: {type: [string, integer], enum: [1, a]}
            """, to: "order.yaml")
        let result = try tool.run("import", "order.yaml")
        #expect(result.status == 0)
        let lines = [
            #""enum": ["1.10", "010", "0x1F", "1e3", "true", "5", null]"#,
            #""const": "007""#, #""default": "1.0""#, #""examples": ["1", "a"]"#,
            #""enum": [true]"#, #""enum": [1, "a"]"#,
        ]
        for line in lines { #expect(result.output.contains(line), "\(result.output)") }
    }

    private static let failures: [(name: String, text: String, message: String)] = [
        ("x.json", "{", "error: 'x.json' is not JSON: expected ',' or '}', at line 1, column 2"),
        ("x.json", "openapi: 3.1.0", "error: 'x.json' is not JSON: expected a value"),
        ("x.json", String(repeating: "[", count: 100_000), "more than 512 objects and arrays"),
        ("x.yaml", "a: [", "error: 'x.yaml' is not YAML: "),
        ("x.yaml", "a: 1\na: 2", "error: 'x.yaml' is not YAML: "),
        ("x.yaml", "", "error: 'x.yaml' is not YAML: it is empty"),
        ("x.yaml", "a: *none", "error: 'x.yaml' is not YAML: "),
        ("x.yaml", "[a]: 1", "error: 'x.yaml' is not YAML: a key is not a string, at line 1"),
        ("x.yaml", String(repeating: "[", count: 100_000), "error: 'x.yaml' is not YAML: "),
        (
            "x.yaml",
            (0..<30).map { "a\($0): &a\($0) [\($0 == 0 ? "x" : "*a\($0 - 1), *a\($0 - 1)")]" }
                .joined(separator: "\n"),
            "error: 'x.yaml' is not YAML: it has more than 2000000 values, with its aliases"
        ),
        ("x.yaml", "\u{1}", "error: 'x.yaml' is not YAML: "),
        ("folder/x.txt", "", "error: there is no JSON or YAML file in 'folder'"),
    ]

    @Test(
        "A source that cannot be read is reported, and nothing is written",
        arguments: failures.indices)
    func failing(index: Int) throws {
        let (name, text, message) = Self.failures[index]
        let tool = try BuiltTool.commandLine()
        try tool.write(text, to: name)
        let source = name.hasPrefix("folder/") ? "folder" : name
        let result = try tool.run("import", source, "-o", "out.events.json")
        #expect(result.status == 2)
        #expect(result.errors.contains(message), "\(result.errors.prefix(500))")
        #expect(result.errors.utf8.count < 1_000)
        let isWritten = tool.exists("out.events.json")
        #expect(!isWritten)
    }

    @Test("A document of another kind is a finding")
    func otherDocument() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write("just a text", to: "x.yaml")
        let result = try tool.run("import", "x.yaml")
        #expect(result.status == 1)
        let message = "error: 'x.yaml' is not an OpenAPI, AsyncAPI or JSON Schema document"
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test("Errors in the config beside the imported catalog are reported")
    func configErrors() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(document, to: "shop.yaml")
        try tool.write(#"{"names": {"/nope": "a"}}"#, to: "shop.events.swift.json")
        let result = try tool.run("import", "shop.yaml", "-o", "shop.events.json")
        #expect(result.status == 1)
        #expect(result.errors.contains("shop.events.swift.json:1:12: error: "))
        let isWritten = tool.exists("shop.events.json")
        #expect(isWritten)
        let printed = try tool.run("import", "shop.yaml")
        #expect(printed.status == 0)
    }

    @Test("A missing source and an output that cannot be written are errors")
    func files() throws {
        let tool = try BuiltTool.commandLine()
        let missing = try tool.run("import", "none.json")
        #expect(missing.status == 2)
        #expect(missing.errors == "error: there is no file at 'none.json'\n")
        try tool.write(document, to: "shop.yaml")
        let unwritable = try tool.run("import", "shop.yaml", "-o", "no/such/out.events.json")
        #expect(unwritable.status == 1)
        #expect(unwritable.errors.contains("error: cannot write 'no/such/out.events.json'"))
    }

    @Test(
        "An invalid command line has the exit code 64",
        arguments: [
            ["import"], ["import", "x", "--discriminator", "type"],
            ["import", "x", "--replace", "="],
            ["import", "x", "--data", "$message.header#/A"], ["import", "x", "--events", "*Event"],
            ["import", "x", "--messages", "$message.header#/A"],
            ["import", "x", "--key-of", "$message.header#/A"],
            [
                "import", "x", "--key-of", "$message.payload#", "--discriminator",
                "$message.payload#/a",
            ],
            ["import", "x", "--event-type-from", "y"],
            ["export"], ["check", "x", "--access", "open"],
        ])
    func usage(arguments: [String]) throws {
        let tool = try BuiltTool.commandLine()
        let result = try tool.run(arguments)
        #expect(result.status == 64)
        #expect(result.errors.contains("Usage: webhook-events"))
    }

    @Test("The tool prints its help and its version")
    func help() throws {
        let tool = try BuiltTool.commandLine()
        let help = try tool.run("import", "--help")
        #expect(help.status == 0)
        #expect(help.output.contains("--discriminator <EXPR>"))
        #expect(help.output.contains("--event-type-from <KIND>"))
        let version = try tool.run("--version")
        #expect(version.status == 0)
        #expect(version.output == "0.1.0\n")
    }
}
#endif
#endif
