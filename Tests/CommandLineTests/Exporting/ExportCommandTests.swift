#if os(macOS) || os(Linux)
#if CLI
import TestSupport
import Testing

@Suite struct ExportCommandTests {
    private let catalog = """
        {"catalog": "1.0", "info": {"title": "Shop"}, "discriminator": "$message.payload#/type",
         "events": {"paid": {"data": {"$ref": "parts/order.json"}}}}
        """

    private func tool() throws -> BuiltTool {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(#"{"type": "object"}"#, to: "parts/order.json")
        return tool
    }

    @Test("The document is written to standard output, and losses to standard error")
    func output() throws {
        let result = try tool().run("export", "shop.events.json", "--as", "openapi")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("{\n  \"openapi\": \"3.1.0\","))
        #expect(
            result.errors
                == "note: OpenAPI has no place for 'discriminator' of the catalog, which is carried\n"
        )
    }

    @Test(
        "An exported file is imported without loss",
        arguments: ["jsonschema", "openapi", "asyncapi"])
    func wayBack(format: String) throws {
        let tool = try tool()
        let exported = try tool.run("export", "shop.events.json", "--as", format, "-o", "shop.json")
        #expect(exported.status == 0)
        #expect(exported.output == "")
        #expect(try tool.run("import", "shop.json", "-o", "new.events.json").status == 0)
        let canonical = try tool.run("export", "shop.events.json", "--as", "catalog")
        #expect(canonical.errors == "")
        let again = try tool.run("export", "new.events.json", "--as", "catalog")
        #expect(again.output == canonical.output)
    }

    @Test("A catalog with errors is not exported")
    func errors() throws {
        let tool = try tool()
        try tool.write(#"{"catalog": "1.0", "events": {}}"#, to: "bad.events.json")
        let result = try tool.run("export", "bad.events.json", "--as", "openapi")
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.contains("bad.events.json:1:1: error: "))
    }

    @Test("A catalog that is not there cannot be read")
    func missing() throws {
        let result = try tool().run("export", "other.events.json", "--as", "openapi")
        #expect(result.status == 2)
        #expect(result.errors == "error: there is no catalog at 'other.events.json'\n")
    }

    @Test("A document that its readers would refuse is not written")
    func tooDeep() throws {
        let tool = try tool()
        var schema = "{}"
        for _ in 0..<254 { schema = #"{"properties": {"a": \#(schema)}}"# }
        try tool.write(
            #"{"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"a": {"data": \#(schema)}}}"#,
            to: "deep.events.json")
        let result = try tool.run(
            "export", "deep.events.json", "--as", "openapi", "-o", "deep.json")
        #expect(result.status == 1)
        #expect(result.errors.contains("error: the document would be nested more deeply than 512"))
        let isWritten = tool.exists("deep.json")
        #expect(!isWritten)
    }

    @Test("An unknown format is a wrong use")
    func unknownFormat() throws {
        let result = try tool().run("export", "shop.events.json", "--as", "xml")
        #expect(result.status == 64)
    }
}
#endif
#endif
