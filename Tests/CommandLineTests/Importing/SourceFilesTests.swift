#if os(macOS) || os(Linux)
#if CLI
import Testing
import TestSupport

@Suite struct SourceFilesTests {
    private let paid = """
        {"type": "object", "properties": {"type": {"const": "order.paid"},
        "order": {"$ref": "../../common/order"}}}
        """

    @Test("A folder may refer to files outside of it, which may lack their ending")
    func sourceRoot() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(paid, to: "api/events/order/paid.json")
        try tool.write("type: object", to: "api/common/order.yaml")
        let alone = try tool.run("import", "api/events")
        #expect(alone.status == 0)
        #expect(alone.errors.contains("pass a folder that contains both with '--source-root'"))
        for source in ["api/events/order", "api/events/order/paid.json"] {
            let result = try tool.run("import", source, "--source-root", "api/events")
            #expect(result.errors.contains("'--source-root'"))
            let outer = try tool.run("import", source, "--source-root", "api")
            #expect(outer.status == 0)
            #expect(outer.errors == "")
            #expect(outer.output.contains(#""order": {"#))
        }
    }

    @Test("The source must be inside the folder that it may refer to")
    func outside() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(paid, to: "a/paid.json")
        try tool.write("{}", to: "b/other.json")
        let result = try tool.run("import", "a", "--source-root", "b")
        #expect(result.status == 2)
        #expect(result.errors == "error: 'a' is not in 'b', pass a folder that contains it\n")
        let missing = try tool.run("import", "a", "--source-root", "c")
        #expect(missing.errors == "error: there is no folder at 'c'\n")
    }

    @Test("Files without an ending are documents if they are objects")
    func withoutEnding() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(
            #"{"type": "object", "properties": {"type": {"const": "paid"}}}"#, to: "all/Paid")
        try tool.write("type: object\nproperties: {type: {const: sent}}", to: "all/Sent")
        try tool.write("All rights reserved.", to: "all/LICENSE")
        let result = try tool.run("import", "all")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.contains(#""paid": {"#))
        #expect(result.output.contains(#""sent": {"#))
        let file = try tool.run("import", "all/Sent")
        #expect(file.output.contains(#""sent": {"#))
    }

    @Test("'--include' and '--exclude' select events")
    func selection() throws {
        let tool = try BuiltTool.commandLine()
        for type in ["order.paid", "order.sent", "user.new"] {
            try tool.write(
                #"{"type": "object", "properties": {"type": {"const": "\#(type)"}}}"#,
                to: "all/\(type).json")
        }
        let result = try tool.run("import", "all", "--include", "order.*", "--exclude", "*.sent")
        #expect(result.output.contains(#""order.paid": {"#))
        #expect(!result.output.contains("order.sent"))
        #expect(!result.output.contains("user.new"))
        let unused = try tool.run("import", "all", "--exclude", "order.gone")
        #expect(unused.status == 1)
        #expect(unused.errors.hasPrefix("error: '--exclude order.gone' matches no event\n"))
    }
}
#endif
#endif
