#if Receiver
/// A digest that takes the place of a text in memory: 16 bytes of its SHA-256.
///
/// Two texts that an attacker chooses have the same one with a probability that takes 2^64 tries to
/// matter.
struct DeliveryDigest: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    init(_ id: DeliveryID) {
        self.init(id.rawValue)
    }

    init(_ text: String) {
        let bytes = ContentDigest.sha256(Array(text.utf8))
        high = bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    }
}
#endif
