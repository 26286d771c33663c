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
    /// - Returns: The exit code: 1 if there are errors, or if checked files are out of date.
    private static func run(_ request: GenerateRequest) throws(FileError) -> Int32 {
        let files = try CatalogFiles(
            catalog: request.catalog, config: request.config, sourceRoot: request.sourceRoot)
        let options = GeneratorOptions(
            access: request.access, typeFileCount: request.typeFileCount)
        let output = files.generate(options)
        let diagnostics = output.diagnostics + (try clashes(of: output, request))
        for diagnostic in diagnostics { printError("\(diagnostic)") }
        guard !diagnostics.hasErrors else { return 1 }

        let folder = OutputFolder(path: request.outputDirectory)
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

    /// What the catalog and others of its target must not have in common.
    private static func clashes(
        of output: GeneratorPipeline.Output, _ request: GenerateRequest
    ) throws(FileError) -> [Diagnostic] {
        var members = [TargetRules.Member(path: request.catalog, names: output.globalNames)]
        for path in request.others {
            let files = try CatalogFiles(catalog: path, sourceRoot: request.sourceRoot)
            members.append(TargetRules.Member(path: path, names: files.generate().globalNames))
        }
        return TargetRules.check(members)
    }
}

/// Writes a line to the standard error.
private func printError(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
}
