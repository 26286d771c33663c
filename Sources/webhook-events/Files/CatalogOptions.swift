#if CLI
import ArgumentParser
import CatalogFiles

/// The options for the files that a catalog is read with.
struct CatalogOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The Swift-specific settings (default: 'NAME.events.swift.json' beside the catalog, if there is one).",
            valueName: "FILE"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "The folder whose files the catalog may refer to (default: the catalog's own).",
            valueName: "DIR"))
    var sourceRoot: String?

    /// The catalog at a path, or of the standard input for '-', with its files.
    func files(of catalog: String) throws -> CatalogFiles {
        try CatalogFiles(argument: catalog, config: config, sourceRoot: sourceRoot)
    }
}
#endif
