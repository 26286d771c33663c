#if Receiver
/// What an observer is told of a delivery, or of each event of a batch.
public struct DeliveryReport: Sendable {
    /// The name of the endpoint, from ``ReceiverConfiguration/name``.
    public let endpoint: String
    /// What it was recognized by; `nil` when it was not let in.
    public let id: DeliveryID?
    /// The event's type; `nil` when it was not decoded, or names none.
    public let type: String?
    /// What became of it.
    public let outcome: DeliveryOutcome
    /// The HTTP status for the outcome. A batch is answered with that of one of its events.
    public let status: Int
    /// From the request to the response, reading the body not included.
    public let duration: Duration
    /// What the store threw on commit or release, which does not change the outcome: a handled
    /// delivery may then be handled again after its lease.
    public let storeError: (any Error)?
}

extension DeliveryReport: CustomStringConvertible {
    /// The report in one line for a log, without secrets and without a handler's error. What came
    /// in a body cannot break the line.
    public var description: String {
        let line =
            "\(endpoint): \(status) \(outcome), type \(type ?? "-"), id \(id?.rawValue ?? "-"), "
            + "\(duration.wholeMilliseconds) ms"
            + (storeError == nil ? "" : ", the store failed to note it")
        return line.withoutControlCharacters
    }
}

extension String {
    /// The text with an escape for each character that is not to be seen.
    fileprivate var withoutControlCharacters: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
                text += "\\u{\(String(scalar.value, radix: 16))}"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
#endif
