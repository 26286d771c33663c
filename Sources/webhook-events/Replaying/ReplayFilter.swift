#if CLI
import ArgumentParser
import DeliveryRecording
import EventCatalog

/// Selects deliveries of a recording: `type=order.*`, `outcome=malformed` or `status=500`.
struct ReplayFilter: ExpressibleByArgument {
    enum Member: String, CaseIterable {
        case type, outcome, status
    }

    private let member: Member
    private let pattern: EventPattern

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let member = Member(rawValue: String(parts[0])), !parts[1].isEmpty
        else { return nil }
        // A number can only be a status.
        self.member = member == .outcome && Int(parts[1]) != nil ? .status : member
        pattern = EventPattern(String(parts[1]), offset: 0)
    }

    func matches(_ delivery: RecordedDelivery) -> Bool {
        let value: String? =
            switch member {
            case .type: delivery.event?.type
            case .outcome: delivery.outcome
            case .status: delivery.status.map(String.init)
            }
        return value.map(pattern.matches) ?? false
    }
}
#endif
