package import EventCatalog
package import EventCodeGeneration

/// The comparison of generated files with those in a folder.
package struct OutputCheck {
    private let catalog: String
    /// The names of the files that are out of date.
    package let outdated: [String]
    /// The access level of the generator's files.
    private let access: AccessLevel?
    /// The access level with which the files in the folder would be current.
    package let otherAccess: AccessLevel?

    /// - Parameters:
    ///   - output: What the generator makes of the catalog with the options.
    ///   - catalog: The path of the catalog.
    package init(
        of output: GeneratorPipeline.Output, _ options: GeneratorOptions, _ files: CatalogFiles,
        catalog: String, in folder: OutputFolder
    ) {
        self.catalog = catalog
        outdated = folder.outdated(output.files)
        access = output.access
        otherAccess =
            outdated.isEmpty
            ? nil
            : AccessLevel.allCases.first { level in
                var options = options
                options.access = level
                return level != output.access
                    && folder.outdated(files.generate(options).files).isEmpty
            }
    }

    /// The errors, in the format of compilers.
    package var errors: [String] {
        guard let otherAccess, let access else {
            return outdated.map { "\(catalog): error: '\($0)' is out of date [outdated-output]" }
        }
        return [
            "\(catalog): error: the generated files differ only in the access level: it is "
                + "'\(otherAccess.rawValue)', not '\(access.rawValue)' [other-access]",
            "\(catalog): note: check with '--access \(otherAccess.rawValue)' as well, or set "
                + "\"access\" in the config instead",
        ]
    }
}
