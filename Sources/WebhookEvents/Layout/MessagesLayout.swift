/// The way from a body to the messages in it.
///
/// The steps up to the last array separate events, each of which has its own ``WebhookMessage``. The
/// steps after it lead to the event inside that message.
final class MessagesLayout: Sendable {
    /// The whole body, and what each step but the last leads to.
    let levels: [MessageLevel]
    /// How many levels are outside the messages of single events.
    let outerCount: Int
    /// The path from the message of an event to the text with the event.
    let eventPath: [String]

    init?(_ steps: [MessageStep], _ expressions: [RuntimeExpression]) {
        if steps.isEmpty { return nil }
        var levels: [MessageLevel] = []
        var path: [String] = []
        for (level, step) in steps.enumerated() {
            let shared = expressions.filter { $0.level == level }
            levels.append(MessageLevel(step, shared, path: path, isBody: level == 0))
            path = step.isArray ? [] : path + step.pointer
        }
        self.levels = levels
        outerCount = (steps.lastIndex(where: \.isArray) ?? -1) + 1
        eventPath = path
    }

    /// The levels outside the messages of single events.
    var outer: ArraySlice<MessageLevel> { levels[..<outerCount] }

    /// The levels inside the message of an event, each with a string that contains the next one.
    var embedding: ArraySlice<MessageLevel> { levels[outerCount...] }

    /// Whether a value is outside the message of its event.
    func isOutside(_ expression: RuntimeExpression) -> Bool {
        expression.level.map { $0 < outerCount } ?? false
    }

    /// Whether the first character of a body begins an array. The elements are not examined.
    static func isArray(_ body: [UInt8]) -> Bool {
        let first = body.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        return first == UInt8(ascii: "[")
    }
}

extension RuntimeExpression {
    /// The number of steps to the text with the value; `nil` for a value in the event itself, or in
    /// a header field.
    var level: Int? {
        switch self {
        case .header, .payload: nil
        case .request: 0
        case .outer(let level, _): level
        }
    }
}
