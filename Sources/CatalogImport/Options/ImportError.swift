package import StrictJSON

/// Why an import fails.
package enum ImportError: Error, Hashable, Sendable {
    /// The document is of an unknown kind.
    case unknownDocument(path: String, keys: [String])
    case unsupportedVersion(String, of: String)
    case noEvents(path: String, looked: String, proposal: SchemaProposal?)
    case allExcluded(path: String)
    case notAPattern(String)
    /// No schema matches a pattern.
    case noSchemas(String, proposal: SchemaProposal?)
    case notAnExpression(String)
    case discriminatorNeeded(
        candidates: [String], batches: [String], keys: [String], events: Int)
    /// Bodies have no messages at a location.
    case noMessages(String, candidates: [String])
    /// Messages have no object with optional objects at a location.
    case noKeys(String)
    case discriminatorAndKeys
    case nameNeeded(EventNameKind, has: [EventNameKind], location: DocumentLocation)
    case notAReplacement(String)
    /// No event matches the value of '--include' or '--exclude'.
    case noEvent(option: String, String, types: [String])
}

extension ImportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownDocument(let path, let keys):
            """
            '\(path)' is not an OpenAPI, AsyncAPI or JSON Schema document\
            \(keys.isEmpty ? "" : "; found keys \(Self.list(keys))")
            note: if it is a sample body, 'webhook-events infer' makes a catalog of it
            """
        case .unsupportedVersion(let version, let kind):
            "\(kind) '\(version)' is not supported"
        case .noEvents(let path, let looked, let proposal):
            """
            '\(path)' has no events: \(looked)
            note: name the schemas of events with \(Self.events(proposal))
            note: '--events' also takes one schema that lists events in 'oneOf' or in \
            'discriminator.mapping'; SOURCE may be a folder of documents or of JSON Schemas, \
            '--source-root' is a folder with the files that they refer to, and '--include' and \
            '--exclude' select events
            """
        case .allExcluded(let path):
            "'\(path)' has no events but those that '--exclude' leaves out"
        case .notAPattern(let text):
            """
            '\(text)' is not a JSON pointer
            note: write '#/components/schemas/*Event', where '*' is any text in a name
            """
        case .noSchemas(let pattern, let proposal):
            """
            no schema matches '\(pattern)'
            note: name the schemas of events with \(Self.events(proposal))
            """
        case .notAnExpression(let text):
            """
            '\(text)' is not a runtime expression
            note: write '$message.payload#/POINTER' or '$message.header#/NAME'
            """
        case .discriminatorNeeded(let candidates, let batches, let keys, let events):
            Self.needed(candidates, batches, keys, events)
        case .noMessages(let text, let candidates):
            """
            a body has no array at '\(text)', nor a string whose schema has 'contentMediaType'\
            \(candidates.isEmpty ? "" : "\nnote: messages may be at \(Self.list(candidates))")
            """
        case .noKeys(let text):
            """
            a message has no object with optional properties at '\(text)' whose values are objects
            note: '--key-of' is the location of the object that contains a key named after each event
            """
        case .discriminatorAndKeys: "pass either '--discriminator' or '--key-of'"
        case .nameNeeded(let kind, let has, let location):
            """
            \(location) has no name of the kind '\(kind.rawValue)' to derive its type from
            note: '--event-type-from' can be \(Self.list(has.map(\.rawValue)))
            """
        case .noEvent(let option, let text, let types):
            """
            '\(option) \(text)' matches no event
            note: event types are \(Self.list(types)); a value that begins with '#' is the JSON \
            pointer of a schema
            """
        case .notAReplacement(let text):
            "'\(text)' is not a replacement, write 'OLD=NEW', such as '.=_'"
        }
    }

    private static func events(_ proposal: SchemaProposal?) -> String {
        guard let proposal else { return "--events '#/components/schemas/*Event'" }
        let schemas = proposal.count == 1 ? "1 schema" : "\(proposal.count) schemas"
        return "--events '\(proposal.pattern)', which matches \(schemas)"
    }

    private static func needed(
        _ candidates: [String], _ batches: [String], _ keys: [String], _ events: Int
    ) -> String {
        let proposal = candidates.first ?? "$message.header#/NAME"
        let known =
            candidates.isEmpty
            ? "no candidate property is in most of them"
            : "candidates: " + list(Array(candidates.prefix(6)))
        let batch =
            batches.isEmpty
            ? "" : "\nnote: if bodies contain messages, pass --messages, such as \(list(batches))"
        let key =
            keys.isEmpty
            ? ""
            : """

            note: if the key that is present is the type, such as \
            \(keys.prefix(2).map { "'\($0)'" }.joined(separator: " or ")), pass \
            --key-of '$message.payload#'
            """
        return """
            the schemas of \(events == 1 ? "1 event" : "\(events) events") do not determine the location of the event type; \(known)
            note: pass it with --discriminator '\(proposal)', or '$message.header#/NAME' for a header \
            field; repeat the option for a compound, with '--any-of' for the first that is present\
            \(batch)\(key)
            """
    }

    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
        return names.count > 12 ? shown + ", …" : shown
    }
}
