#if Receiver
package import WebhookReceiver

/// The name of a handshake on the command line.
package struct HandshakeName: Sendable, RawRepresentable, CaseIterable {
    /// The name, such as `meta`, which is also that in reports.
    package let rawValue: String
    /// A challenge that the handshake answers.
    let challenge: @Sendable (HandshakeSettings) throws(HandshakeNameError) -> String
    private let make: @Sendable (HandshakeSettings) throws -> Handshake

    init(
        _ name: String,
        challenge: @escaping @Sendable (HandshakeSettings) throws(HandshakeNameError) -> String = {
            _ throws(HandshakeNameError) in "challenge-of-the-drill"
        }, _ make: @escaping @Sendable (HandshakeSettings) throws -> Handshake
    ) {
        rawValue = name
        self.challenge = challenge
        self.make = make
    }

    /// Finds a name.
    package init?(rawValue: String) {
        guard let name = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = name
    }

    /// The handshake.
    ///
    /// - Throws: ``HandshakeNameError`` if it needs a value that is not given, or `SecretError`.
    package func handshake(_ settings: HandshakeSettings) throws -> Handshake {
        try make(settings)
    }
}
#endif
