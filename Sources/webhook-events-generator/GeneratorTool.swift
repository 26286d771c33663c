import EventCatalog
import EventCodeGeneration
import Foundation

/// The tool that the plugins run: reads a catalog, writes Swift files.
@main
enum GeneratorTool {
    static func main() {
        exit(run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func run(_ arguments: [String]) -> Int32 {
        let command: GeneratorCommand
        do {
            command = try GeneratorCommand(arguments)
        } catch {
            printError("error: \(error)\n\n\(GeneratorCommand.usage)")
            return 64
        }
        guard case .generate(let request) = command else {
            print(GeneratorCommand.usage)
            return 0
        }
        do {
            return try run(request)
        } catch {
            printError("error: \(error)")
            return 1
        }
    }

    /// Generates, and writes or checks the files.
    ///
    /// - Returns: The exit code: 1 when there are errors, or when checked files are not current.
    private static func run(_ request: GenerateRequest) throws(FileError) -> Int32 {
        let file = SourceFile(path: request.catalog, bytes: try read(request.catalog))
        let config = try configPath(request).map { path throws(FileError) in
            guard FileManager.default.fileExists(atPath: path) else {
                throw .noConfig(path: path)
            }
            return SourceFile(path: path, bytes: try read(path))
        }
        let options = GeneratorPipeline.Options(access: request.access)
        let root = SourceRoot(request.sourceRoot, catalog: request.catalog)
        let output = GeneratorPipeline(options: options)
            .generate(file, config: config, in: try root.folder(catalog: request.catalog))
        for diagnostic in output.diagnostics { printError("\(diagnostic)") }
        guard !output.diagnostics.hasErrors else { return 1 }

        let folder = OutputFolder(path: request.outputDirectory)
        guard request.checks else {
            try folder.write(output.files)
            return 0
        }
        let outdated = folder.outdated(output.files)
        for name in outdated {
            printError("\(request.catalog): error: '\(name)' is not current [outdated-output]")
        }
        return outdated.isEmpty ? 0 : 1
    }

    /// The config that was named, or the one beside the catalog.
    private static func configPath(_ request: GenerateRequest) -> String? {
        if let path = request.config { return path }
        guard request.catalog.hasSuffix(".json") else { return nil }
        let path = request.catalog.dropLast("json".count) + "swift.json"
        return FileManager.default.fileExists(atPath: String(path)) ? String(path) : nil
    }

    private static func read(_ path: String) throws(FileError) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw .noCatalog(path: path)
        }
        guard !isFolder.boolValue else { throw .catalogIsFolder(path: path) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadableCatalog(path: path)
        }
        return [UInt8](data)
    }
}

/// Writes a line to the standard error.
private func printError(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
}
