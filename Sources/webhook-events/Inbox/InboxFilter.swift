#if CLI && Receiver
import ArgumentParser
import Foundation
import WebhookReceiver

/// Selects events of an inbox. An event must match all options.
struct InboxFilter: ParsableArguments {
    @Argument(help: "The numbers of events.")
    var ids: [Int64] = []

    @Option(help: ArgumentHelp("Only events of this endpoint.", valueName: "NAME"))
    var endpoint: String?

    @Option(
        help: "Only events in this state: 'waiting', 'running' or 'dead'.",
        transform: { text in
            guard let state = InboxState(rawValue: text) else {
                throw ValidationError("'\(text)' is not 'waiting', 'running' or 'dead'")
            }
            return state
        })
    var state: InboxState?

    @Option(help: "Only events of this type.")
    var type: String?

    @Option(help: "Only events of this subject.")
    var subject: String?

    @Option(
        help: ArgumentHelp(
            "Only events that were received this long ago, such as '15m', '12h' or '30d', or earlier.",
            valueName: "AGE"))
    var olderThan: EventAge?

    /// Whether all events match.
    var isEmpty: Bool {
        ids.isEmpty && endpoint == nil && state == nil && type == nil && subject == nil
            && olderThan == nil
    }

    /// The query.
    ///
    /// - Parameter now: The time from which an age is counted.
    func query(at now: Date) -> InboxQuery {
        InboxQuery(
            ids: ids.isEmpty ? nil : ids, endpoint: endpoint, state: state, type: type,
            subject: subject, receivedBefore: olderThan.map { now.addingTimeInterval(-$0.seconds) })
    }
}
#endif
