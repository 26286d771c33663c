package import StrictJSON

/// Why an import fails.
package enum ImportError: Error, Hashable, Sendable {
    /// The document is of an unknown kind.
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
            '\(path)' is not an OpenAPI, AsyncAPI or JSON Schema document\
            \(keys.isEmpty ? "" : "; found keys \(Self.list(keys))")
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
            \(location) has no name of the kind '\(kind.rawValue)' to derive its type from
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
            ? "no candidate property is in most of them"
            : "candidates: " + list(Array(candidates.prefix(6)))
        return """
            the schemas of \(events) events do not determine the location of the event type; \(known)
            note: pass it with --discriminator '\(proposal)', or '$message.header#/NAME' for a header \
            field; repeat the option for a compound, with '--any-of' for the first that is present
            """
    }

    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
        return names.count > 12 ? shown + ", …" : shown
    }
}
