import WebhookEvents

/// The event that a message must be decoded as.
struct Verdict {
    /// The known type; `nil` for an unknown one.
    var type: String?
    /// Whether the message is malformed without a type: it names several, or is not found in its body.
    var isMalformed = false
    var judgement: Judgement

    /// The mistake if the message was decoded as an unknown event.
    var mistakeInUnknown: String? {
        if isMalformed { return "unknown, but it must be malformed" }
        return type.map { "unknown, but its type is '\($0)'" }
    }

    /// The mistake if the message was decoded as a known event.
    func mistake(inKnown found: String?) -> String? {
        if isMalformed { return "known as '\(found ?? "-")', but it must be malformed" }
        guard let type else { return "known as '\(found ?? "-")', but its type is unknown" }
        if type != found { return "known as '\(found ?? "-")', but its type is '\(type)'" }
        return judgement.failure.map { "known, but '\($0)' does not match the catalog" }
    }

    /// The mistake if the message was decoded as this malformed event.
    func mistake(in event: MalformedEvent) -> String? {
        let error = event.error
        if type == nil, !isMalformed { return "malformed (\(error)), but its type is unknown" }
        if type != event.type { return "malformed as '\(event.type ?? "-")', not '\(type ?? "-")'" }
        if let failure = judgement.failure, failure.description == error.path { return nil }
        if judgement.doubts.contains(where: { $0.contains(error.path) }) { return nil }
        guard let failure = judgement.failure else {
            return "malformed (\(error)), but the payload matches the catalog"
        }
        return "malformed (\(error)), but the first mistake is at '\(failure)'"
    }
}
