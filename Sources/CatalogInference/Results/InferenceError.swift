/// Why nothing is inferred.
package enum InferenceError: Error, Hashable, Sendable {
    case noMessages
    /// No header field and no property has the event type in all messages.
    case noDiscriminator(candidates: [String])
    case notAnExpression(String)
    case catalogHasErrors
}

extension InferenceError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noMessages: "there is no body"
        case .noDiscriminator(let candidates):
            """
            no header field and no property is called like an event type and has a name in every message\
            \(candidates.isEmpty ? "" : "; candidates: " + candidates.prefix(6).map { "'\($0)'" }.joined(separator: ", "))
            note: pass it with --discriminator '\(candidates.first ?? "$message.payload#/type")', or \
            '$message.header#/NAME' for a header field
            """
        case .notAnExpression(let text):
            """
            '\(text)' is not a runtime expression
            note: write '$message.payload#/POINTER' or '$message.header#/NAME'
            """
        case .catalogHasErrors: "the catalog has errors, 'webhook-events check' lists them"
        }
    }
}
