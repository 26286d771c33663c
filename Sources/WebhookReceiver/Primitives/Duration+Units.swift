#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

// The results have 64 bits, which no duration overflows: an `Int` of 32 bits holds only 24 days in
// milliseconds.
extension Duration {
    /// The duration in seconds.
    var interval: TimeInterval {
        TimeInterval(components.seconds) + TimeInterval(components.attoseconds) * 1e-18
    }

    /// The duration in seconds, rounded up.
    var wholeSeconds: Int64 {
        let (seconds, attoseconds) = components
        return attoseconds > 0 && seconds < .max ? seconds + 1 : seconds
    }

    /// The duration in milliseconds, rounded down.
    var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        return product.addingReportingOverflow(attoseconds / 1_000_000_000_000_000).partialValue
    }
}
#endif
