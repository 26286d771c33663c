#if CLI
import Testing

@Suite struct CheckCommand {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
        "a": {"data": {"properties": {"x": {"type": "string"}, "free": {}}}},
        "b": {"data": {"properties": {"y": {"items": [{}]}, "z": {"type": "object"}}}}}}
        """

    @Test func `How much of a catalog is typed, as text`() throws {
        let tool = try CommandLineTool()
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

    @Test func `How much of a catalog is typed, as JSON`() throws {
        let tool = try CommandLineTool()
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

    @Test func `An error is shown at its place`() throws {
        let tool = try CommandLineTool()
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

    @Test func `Output that is not current is an error`() throws {
        let tool = try CommandLineTool()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write("", to: "Generated/shop.events.swift")
        let result = try tool.run("check", "shop.events.json", "--generated", "Generated")
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "shop.events.json: error: 'shop.events.swift' is not current [outdated-output]"))
        let json = try tool.run("check", "shop.events.json", "--generated", "Generated", "--json")
        #expect(json.status == 1)
        #expect(json.output.contains(#""shop.events.swift""#))
    }

    @Test(arguments: [("none.json", "there is nothing at 'none.json'"), (".", "'.' is a folder")])
    func `A catalog that is not there is an error`(path: String, message: String) throws {
        let result = try CommandLineTool().run("check", path)
        #expect(result.status == 1)
        #expect(result.errors.contains(message))
    }
}
#endif
