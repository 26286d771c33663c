#if os(macOS) || os(Linux)
package import Foundation

/// A program that a test runs until it ends, without input.
package struct Program {
    private let executable: URL?
    private let leadingArguments: [String]

    package init(_ executable: URL?) {
        self.executable = executable
        leadingArguments = []
    }

    /// A program of the search path.
    package init(named name: String) {
        executable = URL(fileURLWithPath: "/usr/bin/env")
        leadingArguments = [name]
    }

    package struct Result {
        package let status: Int32
        /// Whether the program exited by itself: otherwise a signal ended it.
        package let isExit: Bool
        package let output: String
        /// The text of the standard error, unless it is part of the output.
        package let errors: String
    }

    /// - Parameters:
    ///   - folder: The folder in which the program runs; that of the tests if none is given.
    ///   - joinsErrors: Whether the output contains the standard error as well.
    package func run(
        _ arguments: [String], in folder: URL? = nil, joinsErrors: Bool = false
    ) throws -> Result {
        let process = Process()
        process.executableURL = executable
        process.arguments = leadingArguments + arguments
        if let folder { process.currentDirectoryURL = folder }
        process.standardInput = FileHandle.nullDevice
        // Unlike pipes, files accept any amount of output while the process runs.
        let files = try TemporaryFolder("output")
        for name in ["output", "errors"] { try files.write("", to: name) }
        let output = try files.handle("output")
        process.standardOutput = output
        process.standardError = joinsErrors ? output : try files.handle("errors")
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, isExit: process.terminationReason == .exit,
            output: try files.read("output"), errors: try files.read("errors"))
    }
}

extension TemporaryFolder {
    fileprivate func handle(_ name: String) throws -> FileHandle {
        try FileHandle(forWritingTo: folder.appendingPathComponent(name))
    }
}
#endif
