#if HTTP
import ArgumentParser
import Foundation
import WebhookEvents

/// How fast deliveries are sent again.
enum ReplaySpeed: ExpressibleByArgument {
    case maximum
    /// This many times as fast as they were recorded.
    case factor(Double)

    init?(argument: String) {
        if argument == "max" {
            self = .maximum
        } else if let factor = Double(argument), factor > 0, factor.isFinite {
            self = .factor(factor)
        } else {
            return nil
        }
    }

    var defaultValueDescription: String { "max" }

    /// The pause between two deliveries; `nil` for none. A recording may have a gap of days: a pause is at most
    /// an hour.
    func pause(from first: DateTime?, to second: DateTime?) -> Duration? {
        guard case .factor(let factor) = self, let first = first?.date, let second = second?.date
        else { return nil }
        let seconds = min(second.timeIntervalSince(first) / factor, 3_600)
        return seconds > 0 ? .seconds(seconds) : nil
    }
}
#endif
