/// Why a payload of a known event type could not be read.
public struct PayloadError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where in the body: keys joined with dots, positions in brackets, as in
    /// `data.object.items[2].amount`. Empty for the whole body.
    public let path: String

    /// What was found wrong, and at which byte, line and column.
    public let error: JSONError

    /// The path and the reason in one line.
    public var description: String {
        path.isEmpty ? "\(error)" : "\(path): \(error)"
    }

    /// Creates an error to test a handler with, at the start of the body.
    ///
    /// - Parameters:
    ///   - reason: What is wrong.
    ///   - path: Where: see ``path``.
    public init(_ reason: JSONFailure.Reason, at path: String = "") {
        self.init(
            JSONError(JSONFailure(reason: reason, offset: 0), line: 1, column: 1), at: path)
    }

    init(_ error: JSONError, at path: String) {
        self.error = error
        self.path = path
    }

    init(_ error: JSONError, path: [JSONPathStep]) {
        self.error = error
        if case .missingKey(let key) = error.reason {
            self.path = (path + [.key(key)]).text
        } else {
            self.path = path.text
        }
    }
}

/// Why no event could be made of a message.
public enum WebhookDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The body is not JSON, or is more than the limits allow.
    case notJSON(JSONError)
    /// The body holds another number of events than the one that was asked for.
    case notOneEvent(count: Int)
    /// The batch holds more events than were allowed.
    case tooManyEvents(limit: Int)

    /// The reason in one line.
    public var description: String {
        switch self {
        case .notJSON(let error) where error.reason.isLimit:
            "the body is beyond a limit: \(error)"
        case .notJSON(let error): "the body is not JSON: \(error)"
        case .tooManyEvents(let limit): "the body holds more than \(limit) events"
        case .notOneEvent(let count): "the body holds \(count) events, where one was asked for"
        }
    }
}
