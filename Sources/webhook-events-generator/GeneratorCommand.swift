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
