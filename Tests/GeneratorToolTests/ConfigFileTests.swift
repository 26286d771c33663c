#if os(macOS) || os(Linux)
import Testing
import TestSupport

@Suite struct ConfigFileTests {
    private func tool(_ config: String, at name: String) throws -> BuiltTool {
        let tool = try BuiltTool.generator()
        try tool.write(BuiltTool.catalog, to: "shop.events.json")
        try tool.write(config, to: name)
        return tool
    }

    @Test("The config beside the catalog is used by default")
    func sibling() throws {
        let tool = try tool(#"{"access": "public"}"#, at: "shop.events.swift.json")
        let result = try tool.generate()
        #expect(result.status == 0 && result.errors == "")
        #expect(try tool.read("out/shop.events.swift").contains("public enum ShopEvent:"))
        let internally = try tool.run(
            "generate", "shop.events.json", "--output-directory", "out", "--access", "internal")
        #expect(internally.status == 0)
        #expect(try tool.read("out/shop.events.swift").contains("\nenum ShopEvent:"))
    }

    @Test("A config that the command line names is used instead")
    func named() throws {
        let tool = try tool(#"{"typePrefix": "Other"}"#, at: "other.json")
        try tool.write("[", to: "shop.events.swift.json")
        let result = try tool.run(
            "generate", "shop.events.json", "--output-directory", "out", "--config", "other.json")
        #expect(result.status == 0 && result.errors == "")
        #expect(try tool.read("out/shop.events.swift").contains("enum OtherEvent:"))
    }

    @Test("With 'printChanges', each generation prints the declarations that it changes")
    func changes() throws {
        let tool = try tool(#"{"printChanges": true}"#, at: "shop.events.swift.json")
        #expect(try tool.generate().output == "")
        let changed = BuiltTool.catalog.replacing(
            #""events": {"#, with: ##""events": {"b": {"data": {"$ref": "#/events/a/data"}}, "##)
        try tool.write(changed, to: "shop.events.json")
        #expect(try tool.generate().output.contains("added: ShopEventHandler.b(Event<APayload>)\n"))
        #expect(try tool.generate().output == "")
    }

    @Test("A config with an error fails with its location, and nothing is written")
    func mistake() throws {
        let tool = try tool(
            #"{"names": {"/events/b": "c"}}"#, at: "shop.events.swift.json")
        let result = try tool.generate()
        #expect(result.status == 1 && tool.files() == [])
        #expect(
            result.errors == """
                shop.events.swift.json:1:12: error: there is no value at '/events/b' [unknown-pointer]
                shop.events.swift.json:1:12: note: the nearest is '/events/a'

                """)
    }

    @Test("A missing config is reported with its path")
    func missing() throws {
        let tool = try tool("{}", at: "x.json")
        let result = try tool.run(
            "generate", "shop.events.json", "--output-directory", "out", "--config", "y.json")
        #expect(result.status == 1)
        #expect(result.errors == "error: there is no config at 'y.json'\n")
    }
}
#endif
