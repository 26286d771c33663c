#if Receiver
package import WebhookReceiver

/// The name of a signature scheme on the command line.
package struct SchemeName: Sendable, Hashable, RawRepresentable, CaseIterable {
    /// The name, such as `standard-webhooks`.
    package let rawValue: String
    /// The providers in `providers.md`; none for general schemes.
    package let providers: [String]
    /// Whether the scheme signs the URL that is registered at the provider, so that a receiver needs it.
    package let signsRegisteredURL: Bool
    /// Whether it needs a secret.
    package let needsSecret: Bool

    private let make: @Sendable (SchemeSettings) throws -> any SignatureScheme

    /// All names: the general schemes, and those of providers in alphabetical order.
    package static let allCases: [SchemeName] =
        general
        + (presets + publicKeys + tokens + webTokens + bodies + recipes).sorted {
            $0.rawValue < $1.rawValue
        }

    /// Creates a name with its scheme.
    init(
        _ name: String, _ providers: String..., signsRegisteredURL: Bool = false,
        needsSecret: Bool = true,
        _ make: @escaping @Sendable (SchemeSettings) throws -> any SignatureScheme
    ) {
        self.init(
            name, providers, signsRegisteredURL: signsRegisteredURL, needsSecret: needsSecret, make)
    }

    /// Creates a name with its scheme.
    init(
        _ name: String, _ providers: [String], signsRegisteredURL: Bool = false,
        needsSecret: Bool = true,
        _ make: @escaping @Sendable (SchemeSettings) throws -> any SignatureScheme
    ) {
        rawValue = name
        self.providers = providers
        self.signsRegisteredURL = signsRegisteredURL
        self.needsSecret = needsSecret
        self.make = make
    }

    /// Finds a name.
    package init?(rawValue: String) {
        guard let name = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = name
    }

    /// The scheme with its secrets and other settings.
    ///
    /// - Throws: ``SchemeNameError``, `SecretError` or `SignatureFormatError`.
    package func scheme(_ settings: SchemeSettings) throws -> any SignatureScheme {
        try make(settings)
    }

    package static func == (left: SchemeName, right: SchemeName) -> Bool {
        left.rawValue == right.rawValue
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
#endif
