/// A parsed command line.
enum GeneratorCommand {
    case help
    case version
    case generate(GenerateRequest)

    static let usage = """
        usage: webhook-events-generator generate CATALOG --output-directory DIR
                   [--config FILE] [--source-root DIR]
                   [--access public|package|internal] [--type-files COUNT]
                   [--beside CATALOG]... [--check] [--changes]

        Writes Swift code for the event catalog CATALOG, a JSON file, into the folder DIR. Files
        whose contents would not change are not written.

        --config FILE      the Swift-specific settings (default: 'NAME.events.swift.json' beside
                           'NAME.events.json', if there is one)
        --source-root DIR  the folder whose files CATALOG may refer to (default: its own)
        --access LEVEL     the access level of the generated declarations (default: that of the
                           config, or else internal)
        --type-files COUNT the number of files for the payload types (default: as many as they
                           need)
        --beside CATALOG   another catalog of the same target: fails if generated names of both
                           would be the same. Types of one schema are one type, which the first
                           of the catalogs declares, in the order of paths
        --check            writes nothing; fails if the files in DIR are out of date
        --changes          prints the declarations that are added, removed or changed, compared
                           with the files in DIR
        --help, --version  prints this text, or the version
        """

    init(_ arguments: [String]) throws(UsageError) {
        var arguments = arguments[...]
        switch arguments.popFirst() {
        case "generate" where arguments.contains("--help"): self = .help
        case "generate": self = .generate(try GenerateRequest(&arguments))
        case "help", "--help", "-h": self = .help
        case "--version": self = .version
        case let command?: throw .unknownCommand(command)
        case nil: throw .missingCommand
        }
    }
}
