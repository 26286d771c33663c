import WebhookEvents

/// What a message must become.
struct Verdict {
    /// The known type; `nil` for an unknown one.
    var type: String?
    var judgement: Judgement

    /// What is wrong with the message having become an unknown event.
    var mistakeInUnknown: String? { type.map { "unknown, but its type is '\($0)'" } }

    /// What is wrong with the message having become a known event.
    func mistake(inKnown found: String?) -> String? {
        guard let type else { return "known as '\(found ?? "-")', but its type is unknown" }
        if type != found { return "known as '\(found ?? "-")', but its type is '\(type)'" }
        return judgement.failure.map { "known, but '\($0)' is not what the catalog says" }
    }

    /// What is wrong with the message having become this malformed event.
    func mistake(in event: MalformedEvent) -> String? {
        let error = event.error
        guard let type else { return "malformed (\(error)), but its type is unknown" }
        if type != event.type { return "malformed as '\(event.type ?? "-")', not '\(type)'" }
        if let failure = judgement.failure, failure.description == error.path { return nil }
        if judgement.doubts.contains(where: { $0.contains(error.path) }) { return nil }
        guard let failure = judgement.failure else {
            return "malformed (\(error)), but the payload is what the catalog says"
        }
        return "malformed (\(error)), but what is wrong is '\(failure)'"
    }
}
