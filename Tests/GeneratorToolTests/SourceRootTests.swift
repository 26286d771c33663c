#if os(macOS) || os(Linux)
import Foundation
import Testing
import TestSupport

@Suite struct SourceRootTests {
    private static let catalog = BuiltTool.catalog.replacing(
        #"{"type": "string"}"#, with: #"{"$ref": "../common/id.json"}"#)

    private func tool() throws -> BuiltTool {
        let tool = try BuiltTool.generator()
        for name in ["shop/api", "shop/common", "common"] {
            try FileManager.default.createDirectory(
                at: tool.folder.appending(path: name), withIntermediateDirectories: true)
        }
        try tool.write(Self.catalog, to: "shop/api/shop.events.json")
        try tool.write(#"{"type": "integer"}"#, to: "shop/common/id.json")
        return tool
    }

    private func generate(_ tool: borrowing BuiltTool, _ options: String...) throws
        -> Program.Result
    {
        try tool.run(
            ["generate", "shop/api/shop.events.json", "--output-directory", "out"] + options)
    }

    @Test(
        "A catalog may refer to files in the source root",
        arguments: ["shop", "shop/", ".", "./shop"])
    func inside(_ root: String) throws {
        let tool = try tool()
        let result = try generate(tool, "--source-root", root)
        #expect(result.status == 0 && result.errors == "")
        #expect(try tool.read("out/shop.types.swift").contains("var x: Int?"))
    }

    @Test("The source root is the catalog's folder by default")
    func unnamed() throws {
        let tool = try tool()
        let result = try generate(tool)
        #expect(result.status == 1)
        #expect(result.errors.contains("reference '../common/id.json' is outside the target"))
        try tool.write(
            Self.catalog.replacing("../common", with: "api"), to: "shop/shop.events.json")
        try tool.write(#"{"type": "boolean"}"#, to: "shop/api/id.json")
        let beside = try tool.run(
            "generate", "shop/shop.events.json", "--output-directory", "out")
        #expect(beside.status == 0 && beside.errors == "")
        #expect(try tool.read("out/shop.types.swift").contains("var x: Bool?"))
    }

    #if !os(Windows)
    @Test("A backslash is part of a name, even in the catalog's path", arguments: [nil, "shop"])
    func backslash(_ root: String?) throws {
        let tool = try tool()
        let folder = "shop/api\\v1"
        try FileManager.default.createDirectory(
            at: tool.folder.appending(path: folder), withIntermediateDirectories: true)
        let reference = root == nil ? "id.json" : "../common/id.json"
        try tool.write(
            Self.catalog.replacing("../common/id.json", with: reference),
            to: "\(folder)/our\\shop.events.json")
        try tool.write(#"{"type": "integer"}"#, to: "\(folder)/id.json")
        let result = try tool.run(
            ["generate", "\(folder)/our\\shop.events.json", "--output-directory", "out"]
                + (root.map { ["--source-root", $0] } ?? []))
        #expect(result.status == 0 && result.errors == "")
        #expect(try tool.read("out/our\\shop.types.swift").contains("var x: Int?"))
    }
    #endif

    @Test("A catalog outside the source root is reported with its path")
    func catalogOutside() throws {
        let tool = try tool()
        let result = try generate(tool, "--source-root", "common")
        #expect(result.status == 1)
        #expect(
            result.errors == """
                error: 'shop/api/shop.events.json' is not in 'common', pass a folder that contains \
                it with '--source-root'\n
                """)
    }

    @Test("A link to a file outside the source root is not followed")
    func link() throws {
        let tool = try tool()
        try tool.write(#"{"type": "integer"}"#, to: "secret.json")
        try FileManager.default.removeItem(at: tool.folder.appending(path: "shop/common/id.json"))
        try FileManager.default.createSymbolicLink(
            at: tool.folder.appending(path: "shop/common/id.json"),
            withDestinationURL: tool.folder.appending(path: "secret.json"))
        let result = try generate(tool, "--source-root", "shop")
        #expect(result.status == 1)
        #expect(result.errors.contains("is outside the target [reference-outside-catalog]"))
    }

    @Test("An error in a referenced file has its path, and a folder is not a file")
    func places() throws {
        let tool = try tool()
        try tool.write("{\n\"type\": \"strng\"}", to: "shop/common/id.json")
        let result = try generate(tool, "--source-root", "shop")
        #expect(
            result.errors.hasPrefix(
                "shop/common/id.json:2:9: error: unknown type 'strng' [unknown-type]\n"))
        try tool.write(
            Self.catalog.replacing("id.json", with: "."), to: "shop/api/shop.events.json")
        #expect(
            try generate(tool, "--source-root", "shop").errors.contains(
                "the referenced file 'common' does not exist [missing-file]"))
    }
}
#endif
