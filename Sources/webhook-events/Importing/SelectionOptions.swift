#if CLI
import ArgumentParser
import CatalogImport

/// The options that determine what is read from a source.
struct SelectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The schemas of events, if the document does not list them; repeat for more.",
            discussion: "Such as '#/components/schemas/*Event'.",
            valueName: "POINTER"))
    var events: [String] = []

    @Option(
        help: ArgumentHelp(
            "Imports only events with such a type, name, file or schema; repeat for more.",
            discussion: "Such as 'order.*', 'orders/*.json' or '#/components/schemas/Order*'.",
            valueName: "PATTERN"))
    var include: [String] = []

    @Option(
        help: ArgumentHelp("Leaves out such events; repeat for more.", valueName: "PATTERN"))
    var exclude: [String] = []

    @Option(
        help: ArgumentHelp(
            "The folder whose files the source may refer to (default: its own).",
            valueName: "DIR"))
    var sourceRoot: String?

    /// The options as arguments of a command line.
    var arguments: [String] {
        events.flatMap { ["--events", $0] } + include.flatMap { ["--include", $0] }
            + exclude.flatMap { ["--exclude", $0] }
            + (sourceRoot.map { ["--source-root", $0] } ?? [])
    }

    func apply(to options: inout ImportOptions) throws(ImportError) {
        for text in events { options.events.append(try SchemaPattern(text)) }
        for text in include { options.include.append(try EventSelector(text)) }
        for text in exclude { options.exclude.append(try EventSelector(text)) }
    }
}
#endif
