#if CLI
import ArgumentParser
import CatalogImport

/// The options that replace what is inferred about messages.
struct LocationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Location of the messages, if bodies contain them in an array or as JSON in a string; \
            repeat for more steps, each relative to the one before.
            """, valueName: "EXPR"))
    var messages: [String] = []

    @Option(
        help: ArgumentHelp(
            "Location of the event type; repeat for a compound type joined with '.'.",
            valueName: "EXPR"))
    var discriminator: [String] = []

    @Option(
        help: ArgumentHelp(
            "Location of the object that has the event type as its key, such as '$message.payload#'.",
            valueName: "EXPR"))
    var keyOf: String?

    @Flag(help: "The first discriminator with a value determines the type.")
    var anyOf = false

    @Option(help: ArgumentHelp("Location of the payload in the body.", valueName: "EXPR"))
    var data: String?

    @Option(help: ArgumentHelp("Location of the event's identifier.", valueName: "EXPR"))
    var id: String?

    @Option(help: ArgumentHelp("Location of the event's time.", valueName: "EXPR"))
    var time: String?

    @Option(
        help: ArgumentHelp(
            "The source of types that no schema specifies: \(EventNameKind.listed).",
            valueName: "KIND"))
    var eventTypeFrom: EventNameKind?

    @Option(
        help: ArgumentHelp(
            "Replaces text in names to derive types, such as '.=_'.", valueName: "OLD=NEW"))
    var replace: [String] = []

    /// The options as arguments of a command line.
    var arguments: [String] {
        let single = [
            ("--key-of", keyOf), ("--data", data), ("--id", id), ("--time", time),
            ("--event-type-from", eventTypeFrom?.rawValue),
        ]
        return messages.flatMap { ["--messages", $0] }
            + discriminator.flatMap { ["--discriminator", $0] } + (anyOf ? ["--any-of"] : [])
            + single.flatMap { name, value in value.map { [name, $0] } ?? [] }
            + replace.flatMap { ["--replace", $0] }
    }

    func apply(to options: inout ImportOptions) throws(ImportError) {
        for text in messages { options.messages.append(try ImportOptions.location(text)) }
        options.keyOf = try keyOf.map(ImportOptions.object)
        for text in discriminator {
            options.discriminator.append(try ImportOptions.expression(text))
        }
        if keyOf != nil, !discriminator.isEmpty { throw .discriminatorAndKeys }
        options.isAnyOf = anyOf && discriminator.count > 1
        options.data = try data.map(ImportOptions.payload)
        options.id = try id.map(ImportOptions.expression)
        options.time = try time.map(ImportOptions.expression)
        options.typeFrom = eventTypeFrom
        for text in replace { options.replacements.append(try .init(text)) }
    }
}

extension EventNameKind: ExpressibleByArgument {
    fileprivate static var listed: String {
        allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
}
#endif
