/// The reason why no event could be decoded from a message.
public enum WebhookDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The body is not JSON, or exceeds the limits.
    case notJSON(JSONError)
    /// The body does not contain exactly one event.
    case notOneEvent(count: Int)
    /// The batch contains more events than the limit.
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
