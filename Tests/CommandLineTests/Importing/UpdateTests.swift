#if os(macOS) || os(Linux)
#if CLI
import StrictJSON
import TestSupport
import Testing

@Suite struct UpdateTests {
    /// A document with an event whose payload has some properties.
    private func document(_ properties: String, events: String = "") -> String {
        """
        {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "webhooks": {"paid":
        {"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object",
        "required": ["type"], "properties": {"type": {"const": "order.paid"}, \(properties)}}}}},
        "responses": {}}}\(events)}}
        """
    }

    private func lost(_ type: String) -> String {
        """
        , "lost": {"post": {"requestBody": {"content": {"application/json": {"schema": {
        "type": "object", "required": ["type"], "properties": {"type": {"const": "\(type)"}}}}}},
        "responses": {}}}
        """
    }

    /// A folder with an imported catalog, a line of which was changed by hand.
    private func tool(changing old: String, to new: String) throws -> BuiltTool {
        let tool = try BuiltTool.commandLine()
        try tool.write(document(#""total": {"type": "integer"}"#), to: "v1.json")
        let result = try tool.run(
            "import", "v1.json", "--title", "My shop", "-o", "shop.events.json")
        #expect(result.status == 0, "\(result.errors)")
        let text = try tool.read("shop.events.json")
        #expect(text.contains(old))
        try tool.write(text.replacing(old, with: new), to: "shop.events.json")
        return tool
    }

    @Test("An update takes what the source changed, and keeps what was changed by hand")
    func merge() throws {
        let tool = try tool(
            changing: #""total": {"#, to: #""total": {"description": "By hand.", "#)
        try tool.write(
            document(
                #""total": {"type": "integer"}, "note": {"type": "string"}"#,
                events: lost("order.lost")), to: "v2.json")
        let result = try tool.run("import", "--update", "shop.events.json", "v2.json")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("soft: the event 'order.lost' was added"))
        #expect(result.output.contains("note: the optional property 'note' of"))
        #expect(
            result.output.hasSuffix(
                "suggests: minor; a published module of the generated code may break clients\n"))
        let text = try tool.read("shop.events.json")
        for part in [#""By hand.""#, #""note""#, #""order.lost""#, #""title": "My shop""#] {
            #expect(text.contains(part), "\(part) in \(text)")
        }

        // The source and the options of the last import are remembered.
        let again = try tool.run("import", "--update", "shop.events.json")
        #expect(again.status == 0 && again.output == "suggests: none\n", "\(again.errors)")
        #expect(try tool.read("shop.events.json") == text)
        #expect(try tool.read("shop.events.import.json").contains(#""source":"v2.json""#))
    }

    @Test("What both sides changed is an error at its line, and nothing is written")
    func conflict() throws {
        let tool = try tool(changing: #""type": "integer""#, to: #""type": "number""#)
        try tool.write(document(#""total": {"type": "string"}"#), to: "v2.json")
        let before = try tool.read("shop.events.json")
        let result = try tool.run("import", "--update", "shop.events.json", "v2.json")
        #expect(result.status == 1)
        let lines = before.split(separator: "\n")
        let line = (lines.firstIndex { $0.contains(#""type": "number""#) } ?? 0) + 1
        #expect(result.errors.contains("shop.events.json:\(line):"), "\(result.errors)")
        #expect(
            result.errors.contains(
                "error: '/events/order.paid/data/properties/total/type' was changed here and in the source [conflict]"
            ), "\(result.errors)")
        #expect(try tool.read("shop.events.json") == before)

        let preferred = try tool.run(
            "import", "--update", "shop.events.json", "v2.json", "--prefer", "source")
        #expect(preferred.status == 0, "\(preferred.errors)")
        #expect(try tool.read("shop.events.json").contains(#""total": {"#))
        #expect(try !tool.read("shop.events.json").contains(#""type": "number""#))
    }

    @Test("What was removed by hand stays removed")
    func removed() throws {
        let tool = try BuiltTool.commandLine()
        let events = lost("order.lost")
        try tool.write(document(#""total": {"type": "integer"}"#, events: events), to: "v1.json")
        #expect(try tool.run("import", "v1.json", "-o", "shop.events.json").status == 0)
        var catalog = try JSONValue(Array(try tool.read("shop.events.json").utf8))
        catalog[["events", "order.lost"]] = nil
        try tool.write(catalog.description, to: "shop.events.json")
        try tool.write(document(#""total": {"type": "number"}"#, events: events), to: "v2.json")
        #expect(try tool.run("import", "--update", "shop.events.json", "v2.json").status == 0)
        let text = try tool.read("shop.events.json")
        #expect(!text.contains("order.lost") && text.contains(#""type": "number""#))
    }

    @Test(
        "An update needs a record of the import",
        arguments: [
            (["--update", "none.events.json"], Int32(2), "there is no file at 'none.events.json'"),
            (["--update", "own.events.json"], 2, "'own.events.json' has no record of its import"),
            ([], 64, "a SOURCE is missing"),
            (["x.json", "--prefer", "source"], 64, "'--prefer' needs '--update'"),
            (
                ["--update", "own.events.json", "-o", "x"], 64,
                "'--update' writes the catalog itself"
            ),
        ])
    func refused(arguments: [String], status: Int32, message: String) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write("{}", to: "own.events.json")
        let result = try tool.run(["import"] + arguments)
        #expect(result.status == status)
        #expect(result.errors.contains(message), "\(result.errors)")
    }
}
#endif
#endif
