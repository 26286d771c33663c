#if os(macOS) || os(Linux)
#if CLI
import Foundation
import TestSupport
import Testing

/// Catalogs at revisions of a Git repository.
@Suite struct RevisionFilesTests {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
        "order.paid": {"data": {"$ref": "parts/order.json"}}}}
        """

    private func git(_ tool: borrowing BuiltTool, _ arguments: String...) throws -> String {
        let identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
        let result = try Program(named: "git").run(identity + arguments, in: tool.folder)
        #expect(result.status == 0, "\(result.errors)")
        return result.output
    }

    /// A repository with the revision `HEAD`, after which a property was removed.
    private func repository() throws -> BuiltTool {
        let tool = try BuiltTool.commandLine()
        _ = try git(tool, "init", "-q")
        try tool.write(catalog, to: "api/shop.events.json")
        try tool.write(#"{"properties": {"x": {}, "y": {}}}"#, to: "api/parts/order.json")
        try tool.write("{}", to: "api/other.json")
        _ = try git(tool, "add", ".")
        _ = try git(tool, "commit", "-q", "-m", "One")
        try tool.write(#"{"properties": {"x": {}}}"#, to: "api/parts/order.json")
        try tool.write("", to: "tmp/keep")
        return tool
    }

    /// Runs the tool with its own folder for temporary files.
    private func diff(
        _ tool: borrowing BuiltTool, _ old: String, path: String? = nil
    ) throws -> Program.Result {
        let executable = try #require(BuildFolder.url).appending(path: "webhook-events").path
        let variables =
            ["TMPDIR=" + tool.folder.appending(path: "tmp").path]
            + (path.map { ["PATH=" + $0] } ?? [])
        return try Program(named: "env").run(
            variables + [executable, "diff", old, "api/shop.events.json"], in: tool.folder)
    }

    @Test("Files are read with no other program than 'git', and none is left behind")
    func reading() throws {
        let tool = try repository()
        let which = try Program(named: "which").run(["git"]).output
        try tool.write("", to: "bin/keep")
        try FileManager.default.createSymbolicLink(
            at: tool.folder.appending(path: "bin/git"),
            withDestinationURL: URL(
                fileURLWithPath: String(which.split(separator: "\n").first ?? "")))
        let result = try diff(
            tool, "HEAD:api/shop.events.json", path: tool.folder.appending(path: "bin").path)
        #expect(result.status == 1)
        #expect(result.output.contains("HEAD:api/parts/order.json:1:"), "\(result.errors)")
        #expect(tool.files(in: "tmp") == ["keep"])
    }

    @Test("An object that is missing is an error, and no file is left behind")
    func missingObject() throws {
        let tool = try repository()
        let object = try git(tool, "rev-parse", "HEAD:api/other.json").prefix(40)
        try FileManager.default.removeItem(
            at: tool.folder.appending(
                path: ".git/objects/\(object.prefix(2))/\(object.dropFirst(2))"))
        let result = try diff(tool, "HEAD:api/shop.events.json")
        #expect(result.status == 2)
        #expect(
            result.errors.hasPrefix("error: cannot read 'HEAD:api/shop.events.json': "),
            "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
        #expect(tool.files(in: "tmp") == ["keep"])
    }

    @Test("A symbolic link in a revision is not followed")
    func links() throws {
        let tool = try repository()
        try tool.write(#"{"properties": {"secret": {}}}"#, to: "secret.json")
        let link = tool.folder.appending(path: "api/parts/order.json")
        try FileManager.default.removeItem(at: link)
        try FileManager.default.createSymbolicLink(
            at: link, withDestinationURL: tool.folder.appending(path: "secret.json"))
        _ = try git(tool, "add", ".")
        _ = try git(tool, "commit", "-q", "-m", "Two")
        let result = try diff(tool, "HEAD:api/shop.events.json")
        #expect(result.status == 2)
        #expect(result.errors.contains("error: 'HEAD:api/shop.events.json' has errors"))
        #expect(!(result.output + result.errors).contains("secret"))
        #expect(tool.files(in: "tmp") == ["keep"])
    }

    @Test("'REF:./PATH' is relative to the current folder")
    func relativePaths() throws {
        let tool = try repository()
        let executable = try #require(BuildFolder.url).appending(path: "webhook-events")
        let result = try Program(executable).run(
            ["diff", "HEAD:./shop.events.json", "shop.events.json"],
            in: tool.folder.appending(path: "api"))
        #expect(result.status == 1, "\(result.errors)")
        #expect(result.output.contains("property 'y' of"), "\(result.output)")
    }
}
#endif
#endif
