#if Receiver
extension ProviderSample {
    /// The samples of all providers.
    static let all: [ProviderSample] = {
        do {
            return try presets() + hmac() + tokens() + publicKeys() + bodies()
                + HMACRecipe.all.map { try $0.sample() }
        } catch {
            preconditionFailure("a sample's secret or format is refused: \(error)")
        }
    }()
}
#endif
