#if Receiver
extension ProviderSample {
    /// The samples of all providers.
    static let all: [ProviderSample] = {
        do {
            return try presets() + hmac() + tokens() + publicKeys() + bodies() + webTokens()
                + forms() + withCertificates() + HMACRecipe.all.map { try $0.sample() }
        } catch {
            preconditionFailure("a sample's secret or format is refused: \(error)")
        }
    }()
}

extension ProviderSample {
    private static func withCertificates() throws -> [ProviderSample] {
        #if Certificates
        try certificates()
        #else
        []
        #endif
    }
}
#endif
