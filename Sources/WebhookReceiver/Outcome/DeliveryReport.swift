#if Receiver
/// What an observer is told of a delivery, or of each event of a batch.
public struct DeliveryReport: Sendable {
    /// The name of the endpoint, from ``ReceiverConfiguration/name``.
    public let endpoint: String
    /// The sender, where the endpoint has several; `nil` when it was not let in.
    public let sender: String?
    /// The position of the secret that matched in the scheme's list: the old one can go when it matches
    /// no more.
    public let secretIndex: Int?
    /// What identifies the delivery; `nil` when it was not let in.
    public let id: DeliveryID?
    /// The event's type; `nil` when it was not decoded, or names none.
    public let type: String?
    /// What became of it.
    public let outcome: DeliveryOutcome
    /// The HTTP status for the outcome. A batch is answered with that of one of its events.
    public let status: Int
    /// From the request to the response, reading the body not included.
    public let duration: Duration
    /// Whether the same signed body came before, as another delivery: it was sent again by the sender,
    /// or is a replay under header fields that are not signed.
    public let isPossibleReplay: Bool
    /// The age of the oldest delivery that the store forgot before its time, to make room for this one;
    /// `nil` when it forgot none. A delivery of that age or older may be handled once more when it
    /// comes again.
    public let forgottenAge: Duration?
    /// What the store threw on commit or release, which does not change the outcome: a handled
    /// delivery may then be handled again after its lease.
    public let storeError: (any Error)?
}

extension DeliveryReport: CustomStringConvertible {
    /// The report in one line for a log, without secrets and without a handler's error. What came
    /// in a body cannot break the line.
    public var description: String {
        let line =
            "\(endpoint): \(status) \(outcome), type \(shortType), id \(id?.rawValue ?? "-"), "
            + "\(duration.wholeMilliseconds) ms"
            + (isPossibleReplay ? ", a possible replay" : "")
            + (forgottenAge.map { ", forgot a delivery of \($0.wholeSeconds) s" } ?? "")
            + (storeError == nil ? "" : ", the store failed to note it")
        return line.withoutControlCharacters
    }

    /// The type, cut off where no provider's is as long.
    private var shortType: String {
        guard let type else { return "-" }
        let characters = type.unicodeScalars.prefix(Self.longestType + 1)
        guard characters.count > Self.longestType else { return type }
        return String(String.UnicodeScalarView(characters.dropLast())) + "…"
    }

    private static let longestType = 200
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
