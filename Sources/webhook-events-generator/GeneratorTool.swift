import CatalogFiles
import EventCatalog
import EventCodeGeneration
import Foundation

/// The tool that the plugins run: it reads a catalog and writes Swift files.
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
        do {
            switch command {
            case .help: print(GeneratorCommand.usage)
            case .version: print(GeneratorVersion.release)
            case .generate(let request): return try run(request)
            }
            return 0
        } catch {
            printError("error: \(error)")
            return 1
        }
    }

    /// Generates, and writes or checks the files.
    ///
    /// - Returns: The exit code: 1 if there are errors, or if checked files are out of date.
    private static func run(_ request: GenerateRequest) throws(FileError) -> Int32 {
        let files = try CatalogFiles(
            catalog: request.catalog, config: request.config, sourceRoot: request.sourceRoot)
        var options = GeneratorOptions(
            access: request.access, typeFileCount: request.typeFileCount)
        var output = files.generate(options)
        let target = try CatalogTarget(of: output, request)
        let diagnostics = output.diagnostics + target.problems
        for diagnostic in diagnostics { printError("\(diagnostic)") }
        guard !diagnostics.hasErrors else { return 1 }

        options.typesElsewhere = target.typesElsewhere
        if !options.typesElsewhere.isEmpty { output = files.generate(options) }
        let folder = OutputFolder(path: request.outputDirectory)
        if request.showsChanges || output.catalog?.config.printsChanges == true {
            GeneratedChanges(in: folder, of: output.files).lines(output.files).forEach { print($0) }
        }
        guard request.checks else {
            let methods = HandlerMethods(in: folder, of: output.files)
            try folder.write(output.files)
            methods.removed(from: output.files, catalog: request.catalog)
                .forEach { printError("\($0)") }
            return 0
        }
        let check = OutputCheck(
            of: output, options, files, catalog: request.catalog, in: folder)
        check.errors.forEach(printError)
        return check.outdated.isEmpty ? 0 : 1
    }
}

/// Writes a line to the standard error.
private func printError(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
}
