import Foundation

/// Random numbers that are reproducible with a seed (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
    /// The seed, which is the same in every run, so that tests have the same results everywhere. The
    /// environment variable `WEBHOOK_EVENTS_SEED` overrides it.
    package static let defaultSeed =
        ProcessInfo.processInfo.environment["WEBHOOK_EVENTS_SEED"].flatMap { UInt64($0) } ?? 1

    /// A description of the seed, which failures must print.
    package let seed: UInt64
    private var state: UInt64

    package init(seed: UInt64 = Self.defaultSeed) {
        self.seed = seed
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
