import EventCatalog

struct GenerateRequest {
    var catalog = ""
    /// The other catalogs of its target.
    var others: [String] = []
    var outputDirectory = ""
    var sourceRoot: String?
    var config: String?
    var access: AccessLevel?
    var typeFileCount: Int?
    var checks = false
    /// Whether to print which declarations change.
    var showsChanges = false

    init(_ arguments: inout ArraySlice<String>) throws(UsageError) {
        var catalogs: [String] = []
        while let argument = arguments.popFirst() {
            switch argument {
            case "--output-directory":
                outputDirectory = try Self.value(of: argument, &arguments)
            case "--config": config = try Self.value(of: argument, &arguments)
            case "--beside": others.append(try Self.value(of: argument, &arguments))
            case "--source-root": sourceRoot = try Self.value(of: argument, &arguments)
            case "--access":
                let text = try Self.value(of: argument, &arguments)
                guard let level = AccessLevel(rawValue: text) else { throw .unknownAccess(text) }
                access = level
            case "--type-files":
                let text = try Self.value(of: argument, &arguments)
                guard let count = Int(text), (1...1_000).contains(count) else {
                    throw .invalidCount(text)
                }
                typeFileCount = count
            case "--check": checks = true
            case "--changes": showsChanges = true
            case _ where argument.hasPrefix("-"): throw .unknownOption(argument)
            default: catalogs.append(argument)
            }
        }
        guard let catalog = catalogs.first else { throw .missingCatalog }
        guard catalogs.count == 1 else { throw .unexpectedArgument(catalogs[1]) }
        guard !outputDirectory.isEmpty else { throw .missingOption("--output-directory") }
        self.catalog = catalog
    }

    private static func value(
        of option: String, _ arguments: inout ArraySlice<String>
    ) throws(UsageError) -> String {
        guard let value = arguments.popFirst() else { throw .missingValue(option) }
        return value
    }
}
