#if Receiver
/// A secret that is sent as it is, which can be compared in constant time.
struct SecretText: Sendable {
    /// The secret, for sending it.
    let text: String
    private let key: HMACKey
    private let code: [UInt8]

    init(_ text: String) {
        self.text = text
        // With codes of a random key, the comparison takes the same time for all texts of a length,
        // whatever the secret and its length are.
        var generator = SystemRandomNumberGenerator()
        key = HMACKey((0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
        code = key.code(.sha256, of: [Array(text.utf8)])
    }

    /// Whether a received text is the secret.
    func matches(_ received: [UInt8]) -> Bool {
        key.matches([code], .sha256, of: [received])
    }
}
#endif
