#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Limits the age of a signed time that all attempts of a delivery have in common. It is longer than the
/// provider retries, unlike ``ReceiverConfiguration/tolerance``, which limits the age of one attempt.
struct AgeLimit: Sendable {
    /// The time by which the clocks of both sides may differ.
    static let leeway: Duration = .seconds(300)

    let maximum: Duration
    let now: @Sendable () -> Date

    /// Checks a time, which must be in the years 1970 to 9999.
    func check(_ time: Date) throws(SignatureError) {
        let age = Duration.seconds(now().timeIntervalSince(time))
        if age > maximum { throw .tooOld(age: age, tolerance: maximum) }
        if age < .zero - Self.leeway {
            throw .tooNew(ahead: .zero - age, tolerance: Self.leeway)
        }
    }
}
#endif
