import EventCatalog
import EventCodeGeneration

/// What the tool was asked for on the command line.
enum GeneratorCommand {
    case help
    case generate(GenerateRequest)

    static let usage = """
        usage: webhook-events-generator generate CATALOG --output-directory DIR
                   [--config FILE] [--source-root DIR]
                   [--access public|package|internal] [--type-files COUNT] [--check]

        Writes Swift code for the event catalog CATALOG, a JSON file, into the folder DIR. Files
        whose contents would not change are left alone.

        --config FILE      what concerns Swift alone ('NAME.events.swift.json' beside
                           'NAME.events.json', if there is one)
        --source-root DIR  the folder whose files CATALOG may refer to (the folder it is in)
        --access LEVEL     how far the generated declarations can be seen (as the config says, or
                           else internal)
        --type-files COUNT how many files the payload types are spread over (as many as they need)
        --check            writes nothing; fails when the files in DIR are not current
        """

    init(_ arguments: [String]) throws(UsageError) {
        var arguments = arguments[...]
        switch arguments.popFirst() {
        case "generate": self = .generate(try GenerateRequest(&arguments))
        case "help", "--help", "-h": self = .help
        case let command?: throw .unknownCommand(command)
        case nil: throw .missingCommand
        }
    }
}

struct GenerateRequest {
    var catalog = ""
    var outputDirectory = ""
    var sourceRoot: String?
    var config: String?
    var access: AccessLevel?
    var typeFileCount: Int?
    var checks = false

    init(_ arguments: inout ArraySlice<String>) throws(UsageError) {
        var catalogs: [String] = []
        while let argument = arguments.popFirst() {
            switch argument {
            case "--output-directory":
                outputDirectory = try Self.value(of: argument, &arguments)
            case "--config": config = try Self.value(of: argument, &arguments)
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

/// A mistake on the command line.
enum UsageError: Error, CustomStringConvertible {
    case missingCommand
    case unknownCommand(String)
    case missingCatalog
    case missingOption(String)
    case missingValue(String)
    case unknownOption(String)
    case unknownAccess(String)
    case invalidCount(String)
    case unexpectedArgument(String)

    var description: String {
        switch self {
        case .missingCommand: "no command given"
        case .unknownCommand(let command): "unknown command '\(command)', expected 'generate'"
        case .missingCatalog: "no catalog given"
        case .missingOption(let option): "missing '\(option)'"
        case .missingValue(let option): "no value behind '\(option)'"
        case .unknownOption(let option): "unknown option '\(option)'"
        case .unknownAccess(let text):
            "unknown access level '\(text)', expected 'public', 'package' or 'internal'"
        case .invalidCount(let text): "'\(text)' is not a number from 1 to 1000"
        case .unexpectedArgument(let argument): "one catalog at a time, found also '\(argument)'"
        }
    }
}
