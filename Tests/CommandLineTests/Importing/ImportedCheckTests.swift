#if os(macOS) || os(Linux)
#if CLI
import Testing
import TestSupport

@Suite struct ImportedCheckTests {
    private static func document(_ example: String) -> String {
        """
        openapi: 3.1.0
        webhooks:
          paid:
            post:
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      required: [type, data]
                      properties:
                        type: {const: paid}
                        data: {$ref: '#/components/schemas/Order'}
                    example: \(example)
        components:
          schemas:
            Order: {type: object, required: [id, sum], properties: {id: {type: string}, sum: {type: integer}}}
        """
    }

    private let good = "{type: paid, data: {id: a, sum: 1}}"
    private let lacking = "{type: paid, data: {id: a}}"

    @Test("Examples that become their event are counted")
    func complete() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(Self.document(good), to: "shop.yaml")
        let result = try tool.run("import", "shop.yaml", "-o", "shop.events.json")
        #expect(result.status == 0)
        #expect(result.errors == "1 of 1 example reaches its event\n")
    }

    @Test("An example that does not become its event is an error, unless it is accepted")
    func failing() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(Self.document(lacking), to: "shop.yaml")
        let failed = try tool.run("import", "shop.yaml", "-o", "shop.events.json")
        #expect(failed.status == 1)
        #expect(
            failed.errors.hasPrefix("0 of 1 example reaches its event\n  at shop.yaml#/webhooks/"))
        #expect(failed.errors.contains("'paid' with data.sum: missing key 'sum'"))
        #expect(failed.errors.contains("note: '--relax' makes"))
        #expect(failed.errors.contains("'--accept-failing-examples' accepts"))
        let isWritten = tool.exists("shop.events.json")
        #expect(isWritten)
        let accepted = try tool.run(
            "import", "shop.yaml", "-o", "shop.events.json", "--accept-failing-examples")
        #expect(accepted.status == 0)
        #expect(accepted.errors.hasPrefix("0 of 1 example"))
        #expect(!accepted.errors.contains("note: "))
    }

    @Test("'--relax' makes the properties optional that examples lack")
    func relaxed() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(Self.document(lacking), to: "shop.yaml")
        try tool.write(
            #"{"typePrefix": "Shop", "optional": ["/$defs/Order/properties/id"]}"#,
            to: "shop.events.swift.json")
        let relaxed = try tool.run("import", "shop.yaml", "-o", "shop.events.json", "--relax")
        #expect(relaxed.status == 0)
        #expect(
            relaxed.errors == """
                shop.events.swift.json: 'optional' lists what examples lack (1)
                1 of 1 example reaches its event

                """)
        #expect(
            try tool.read("shop.events.swift.json") == """
                {
                  "typePrefix": "Shop",
                  "optional": ["/$defs/Order/properties/id", "/$defs/Order/properties/sum"]
                }

                """)
        let again = try tool.run("import", "shop.yaml", "-o", "shop.events.json")
        #expect(again.status == 0)
        #expect(again.errors == "1 of 1 example reaches its event\n")
    }

    @Test("'--relax' cannot mend an example of another type, and needs a file beside its config")
    func unrelaxed() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(Self.document("{type: other, data: {}}"), to: "shop.yaml")
        let result = try tool.run("import", "shop.yaml", "-o", "shop.events.json", "--relax")
        #expect(result.status == 1)
        #expect(result.errors.contains("the catalog has no type 'other'"))
        let isWritten = tool.exists("shop.events.swift.json")
        #expect(!isWritten)
        let usage = try tool.run("import", "shop.yaml", "--relax")
        #expect(usage.status == 64)
    }
}
#endif
#endif
