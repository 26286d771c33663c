#if os(macOS) || os(Linux)
package import Foundation

/// A tool of this package, with a temporary folder to run in.
package struct BuiltTool: TestFolder, ~Copyable {
    private let temporaryFolder: TemporaryFolder
    private let name: String

    /// - Parameter name: The name of the executable.
    package init(_ name: String) throws {
        self.name = name
        temporaryFolder = try TemporaryFolder("tool")
    }

    package var folder: URL { temporaryFolder.folder }

    /// Runs the tool in the folder until it ends.
    package func run(_ arguments: String...) throws -> Program.Result { try run(arguments) }

    /// Runs this tool, or another one, in the folder until it ends.
    package func run(_ arguments: [String], of tool: String? = nil) throws -> Program.Result {
        try Program(BuildFolder.url?.appending(path: tool ?? name)).run(arguments, in: folder)
    }
}
#endif
