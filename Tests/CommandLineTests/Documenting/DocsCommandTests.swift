#if os(macOS) || os(Linux)
#if CLI
import Foundation
import TestSupport
import Testing

@Suite struct DocsCommandTests {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
        "a.b": {"data": {"$ref": "#/$defs/D"}}, "c": {"data": {}}},
        "$defs": {"D": {"properties": {"x": {"type": "string"}}}}}
        """

    @Test("Pages are written silently, and are current then")
    func writing() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let result = try tool.run("docs", "shop.events.json", "-o", "out")
        #expect(result.status == 0 && result.output == "" && result.errors == "")
        #expect(tool.files() == ["README.md", "events", "llms.txt", "types"])
        #expect(tool.files(in: "out/events") == ["a.b.md", "c.md"])
        #expect(tool.files(in: "out/types") == ["D.md"])
        #expect(try tool.run("docs", "shop.events.json", "-o", "out", "--check").status == 0)
    }

    @Test("Pages that are out of date are named, and nothing is written")
    func checking() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        _ = try tool.run("docs", "shop.events.json", "-o", "out")
        try tool.write(
            catalog.replacingOccurrences(of: "a.b", with: "a.d"), to: "shop.events.json")
        let result = try tool.run("docs", "shop.events.json", "-o", "out", "--check")
        #expect(result.status == 1 && result.output == "")
        #expect(
            result.errors == """
                shop.events.json: error: 'README.md' is out of date [outdated-output]
                shop.events.json: error: 'events/a.d.md' is out of date [outdated-output]
                shop.events.json: error: 'types/D.md' is out of date [outdated-output]
                shop.events.json: error: 'llms.txt' is out of date [outdated-output]
                shop.events.json: error: 'events/a.b.md' is out of date [outdated-output]

                """)
        #expect(tool.files(in: "out/events") == ["a.b.md", "c.md"])
    }

    @Test("Pages that are no longer needed are removed, other files are not")
    func removing() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        _ = try tool.run("docs", "shop.events.json", "-o", "out")
        try tool.write("# Mine", to: "out/events/mine.md")
        try tool.write("text", to: "out/notes.txt")
        #expect(
            try tool.run("docs", "shop.events.json", "-o", "out", "--format", "docc").status == 0)
        #expect(
            tool.files() == [
                "data-D.md", "event-a-b.md", "event-c.md", "events", "notes.txt",
                "webhook-events.md",
            ])
        #expect(tool.files(in: "out/events") == ["mine.md"])
    }

    @Test("A file that is no page of the catalog is not replaced")
    func foreignFile() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write("# Mine", to: "out/README.md")
        let result = try tool.run("docs", "shop.events.json", "-o", "out")
        #expect(result.status == 1)
        #expect(
            result.errors == """
                error: 'out/README.md' was not generated from this catalog, remove it or pass another folder

                """)
        #expect(tool.files() == ["README.md"])
        #expect(try tool.read("out/README.md") == "# Mine")
    }

    @Test("The exit codes tell errors of the catalog, missing files and wrong use apart")
    func exitCodes() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write("{}", to: "bad.events.json")
        let bad = try tool.run("docs", "bad.events.json", "-o", "out")
        #expect(bad.status == 1 && bad.errors.contains("bad.events.json:1:1: error: "))
        #expect(try tool.run("docs", "none.json", "-o", "out").status == 2)
        #expect(try tool.run("docs", "bad.events.json").status == 64)
        #expect(
            try tool.run("docs", "bad.events.json", "-o", "out", "--format", "html").status == 64)
        #expect(tool.files() == [])
    }

    @Test("A folder that cannot be created is an error of the output")
    func unwritableFolder() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write("", to: "out")
        let result = try tool.run("docs", "shop.events.json", "-o", "out")
        #expect(result.status == 1 && result.errors.hasPrefix("error: cannot create the folder "))
    }
}
#endif
#endif
