package import StrictJSON

/// Why nothing is imported.
package enum ImportError: Error, Hashable, Sendable {
    /// The document is of no kind that is known; with the keys that it has.
    case unknownDocument(path: String, keys: [String])
    case unsupportedVersion(String, of: String)
    case noEvents(path: String, looked: String)
    case notAnExpression(String)
    case discriminatorNeeded(candidates: [String], events: Int)
    case nameNeeded(EventNameKind, has: [EventNameKind], location: DocumentLocation)
    case notAReplacement(String)
}

extension ImportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownDocument(let path, let keys):
            """
            '\(path)' is no OpenAPI, AsyncAPI or JSON Schema document\
            \(keys.isEmpty ? "" : ", its keys are \(Self.list(keys))")
            """
        case .unsupportedVersion(let version, let kind):
            "\(kind) '\(version)' is not supported"
        case .noEvents(let path, let looked): "'\(path)' has no events: \(looked)"
        case .notAnExpression(let text):
            """
            '\(text)' is not a runtime expression
            note: write '$message.payload#/POINTER' or '$message.header#/NAME'
            """
        case .discriminatorNeeded(let candidates, let events):
            Self.needed(candidates, events)
        case .nameNeeded(let kind, let has, let location):
            """
            \(location) has no name of the kind '\(kind.rawValue)' to take its type from
            note: '--event-type-from' can be \(Self.list(has.map(\.rawValue)))
            """
        case .notAReplacement(let text):
            "'\(text)' is not a replacement, write 'OLD=NEW', such as '.=_'"
        }
    }

    private static func needed(_ candidates: [String], _ events: Int) -> String {
        let proposal = candidates.first ?? "$message.header#/NAME"
        let known =
            candidates.isEmpty
            ? "no property that could tell it is in most of them"
            : "these could tell it: " + list(Array(candidates.prefix(6)))
        return """
            the schemas of \(events) events do not say how a message tells its type; \(known)
            note: name it with --discriminator '\(proposal)', or '$message.header#/NAME' for a header; \
            name several for a compound, with '--any-of' for the first that is there
            """
    }

    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
        return names.count > 12 ? shown + ", …" : shown
    }
}
