#if HTTP
import ArgumentParser
import WebhookReceiver
import WebhookSending

/// The requests by which providers check an endpoint.
struct HandshakeOptions: ParsableArguments {
    /// A handshake with its value.
    struct Choice: ExpressibleByArgument {
        let name: HandshakeName
        /// The verify token, the allowed origin, or the topic.
        let value: String?

        init?(argument: String) {
            let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
            guard let name = parts.first.flatMap({ HandshakeName(rawValue: $0) }) else {
                return nil
            }
            self.name = name
            value = parts.count > 1 ? parts[1] : nil
        }

        static var allValueStrings: [String] { HandshakeName.allCases.map(\.rawValue) }
    }

    @Option(
        help: ArgumentHelp(
            "A handshake of a provider; repeat for several: \(Self.names). With a value: meta=VERIFY_TOKEN, cloudevents=ORIGIN, amazon-sns=TOPIC_ARN.",
            valueName: "NAME[=VALUE]"))
    var handshake: [Choice] = []

    private static var names: String {
        HandshakeName.allCases.map(\.rawValue).joined(separator: ", ")
    }

    /// The handshakes.
    ///
    /// - Parameters:
    ///   - secrets: The secrets of the endpoint's scheme.
    ///   - deliver: Called with the name and what a handshake delivers, such as a secret.
    /// - Throws: If a handshake needs a value that is not given.
    func handshakes(
        secrets: [String], deliver: @escaping @Sendable (String, String) -> Void = { _, _ in }
    ) throws -> [Handshake] {
        do {
            return try handshake.map { choice in
                let registration = HandshakeRegistration()
                Self.open(registration) { deliver(choice.name.rawValue, $0) }
                return try choice.name.handshake(
                    HandshakeSettings(
                        value: choice.value, secrets: secrets, registration: registration))
            }
        } catch {
            throw ValidationError("\(error)")
        }
    }

    /// Opens a registration as long as the tool runs, also after a secret was delivered.
    private static func open(
        _ registration: HandshakeRegistration, _ deliver: @escaping @Sendable (String) -> Void
    ) {
        registration.open(for: .seconds(1_000_000_000)) { [weak registration] secret in
            deliver(secret)
            if let registration { open(registration, deliver) }
        }
    }
}
#endif
