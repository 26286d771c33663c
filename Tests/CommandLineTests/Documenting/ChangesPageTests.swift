#if os(macOS) || os(Linux)
#if CLI
import TestSupport
import Testing

/// The page of changes that 'docs' writes.
@Suite struct ChangesPageTests {
    private func catalog(_ events: String...) -> String {
        let entries = events.map { #""\#($0)": {"data": {"type": "object"}}"# }
        return """
            {"catalog": "1.0", "info": {"title": "Shop", "version": "1"},
            "discriminator": "$message.payload#/type", "events": {\(entries.joined(separator: ","))}}
            """
    }

    private func git(_ tool: borrowing BuiltTool, _ arguments: String...) throws {
        let identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
        let result = try Program(named: "git").run(identity + arguments, in: tool.folder)
        #expect(result.status == 0, "\(result.errors)")
    }

    private func commit(
        _ tool: borrowing BuiltTool, _ catalog: String, tag: String
    ) throws {
        try tool.write(catalog, to: "api/shop.events.json")
        try git(tool, "add", ".")
        try git(tool, "commit", "-q", "--allow-empty", "-m", tag)
        try git(tool, "tag", tag)
    }

    /// A repository with four tags, the first without the catalog, and an event that is not committed.
    private func repository() throws -> BuiltTool {
        let tool = try BuiltTool.commandLine()
        try git(tool, "init", "-q")
        try git(tool, "commit", "-q", "--allow-empty", "-m", "None")
        try git(tool, "tag", "v0")
        try commit(tool, catalog("a"), tag: "v1")
        try commit(tool, catalog("a", "b"), tag: "v2")
        try commit(tool, catalog("a", "b"), tag: "v10")
        try tool.write(catalog("b", "c"), to: "api/shop.events.json")
        return tool
    }

    private let page = """
        # Changes of Shop events

        The newest revision is the first.

        ## Current

        Since `v10`:

        ### Breaking

        - the event `a` was removed (source: the case and the method `a` are gone)

        ### Changed

        - the event `c` was added (receive: reaches `unknown`; source: the method `c` is missing, and a `switch` may need a case)

        suggests: major (1 in source)

        ## `v2`

        Since `v1`:

        ### Changed

        - the event `b` was added (receive: reaches `unknown`; source: the method `b` is missing, and a `switch` may need a case)

        suggests: minor; a published module of the generated code may break clients

        [All events](README.md)

        <!-- Generated from shop.events.json by webhook-events docs. -->

        """

    @Test("The page has the changes of all tags with the catalog, the newest first")
    func tags() throws {
        let tool = try repository()
        let arguments = ["docs", "api/shop.events.json", "-o", "out", "--changes-from-tags"]
        let result = try tool.run(arguments)
        #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
        #expect(try tool.read("out/CHANGES.md") == page)
        #expect(try tool.read("out/README.md").contains("\n[Changes](CHANGES.md)\n"))
        #expect(try tool.read("out/llms.txt").contains("\n- [Changes](CHANGES.md)\n"))
        #expect(try tool.run(arguments + ["--check"]).status == 0)
        try commit(tool, catalog("b", "c"), tag: "v11")
        let outdated = try tool.run(arguments + ["--check"])
        #expect(outdated.status == 1)
        #expect(
            outdated.errors
                == "api/shop.events.json: error: 'CHANGES.md' is out of date [outdated-output]\n")
    }

    @Test("Revisions are those of the options, the oldest first")
    func revisions() throws {
        let tool = try repository()
        let arguments = ["docs", "api/shop.events.json", "-o", "out"]
        let changes = ["--changes", "v1", "--changes", "HEAD~1", "--changes", "HEAD"]
        #expect(try tool.run(arguments + changes).status == 0)
        let text = try tool.read("out/CHANGES.md")
        #expect(text == page.replacing("`v10`", with: "`HEAD`").replacing("`v2`", with: "`HEAD~1`"))
        let none = try tool.run(arguments + ["--changes", "v0"])
        #expect(none.status == 2)
        #expect(none.errors.hasPrefix("error: cannot read 'v0:api/shop.events.json': "))
    }

    @Test("Without the option, there is no page, and no repository is needed")
    func noChanges() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog("a"), to: "shop.events.json")
        let arguments = ["docs", "shop.events.json", "-o", "out"]
        #expect(try tool.run(arguments).status == 0)
        let exists = tool.exists("out/CHANGES.md")
        #expect(!exists)
        #expect(!(try tool.read("out/README.md")).contains("CHANGES"))
        let wrong = try tool.run(arguments + ["--changes", "v1", "--changes-from-tags"])
        #expect(wrong.status == 64)
        #expect(try tool.run(arguments + ["--changes=-x"]).status == 64)
    }

    @Test("A tag whose catalog has errors is left out, and a revision of the options is an error")
    func errors() throws {
        let tool = try repository()
        try commit(tool, "{}", tag: "v11")
        try tool.write(catalog("b", "c"), to: "api/shop.events.json")
        let arguments = ["docs", "api/shop.events.json", "-o", "out"]
        let lenient = try tool.run(arguments + ["--changes-from-tags"])
        #expect(lenient.status == 0)
        #expect(
            lenient.errors
                == "warning: 'v11:api/shop.events.json' has errors, and is left out of the changes\n"
        )
        #expect(try tool.read("out/CHANGES.md") == page)
        let strict = try tool.run(arguments + ["--changes", "v11"])
        #expect(strict.status == 2)
        #expect(strict.errors == "error: 'v11:api/shop.events.json' has errors\n")
    }

    @Test("The page is an article of a DocC catalog")
    func article() throws {
        let tool = try repository()
        let result = try tool.run(
            "docs", "api/shop.events.json", "-o", "out", "--format", "docc", "--changes", "v10")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            try tool.read("out/webhook-events-changes.md").hasPrefix("# Changes of Shop events\n"))
        #expect(
            try tool.read("out/webhook-events.md")
                .contains("### Changes\n\n- <doc:webhook-events-changes>\n"))
    }

    @Test("A name with backticks is text, as code between several of them is a symbol for DocC")
    func backticks() throws {
        let tool = try repository()
        try tool.write(catalog("a", "b", "``c``<i>"), to: "api/shop.events.json")
        let result = try tool.run(
            "docs", "api/shop.events.json", "-o", "out", "--format", "docc", "--changes", "v2")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            try tool.read("out/webhook-events-changes.md").contains(
                #"- the event \`\`c\`\`\<i\> was added ("#))
    }
}
#endif
#endif
