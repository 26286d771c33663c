#if Receiver
/// The first 16 bytes of a text's SHA-256, which represent the text in memory.
///
/// An attacker needs about 2^64 attempts to find two texts with the same digest.
struct DeliveryDigest: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    init(_ id: DeliveryID) {
        self.init(id.rawValue)
    }

    init(_ text: String) {
        var bytes = ContentDigest.sha256(Array(text.utf8)).makeIterator()
        func word() -> UInt64 {
            (0..<8).reduce(0) { word, _ in word << 8 | UInt64(bytes.next() ?? 0) }
        }
        high = word()
        low = word()
    }
}
#endif
