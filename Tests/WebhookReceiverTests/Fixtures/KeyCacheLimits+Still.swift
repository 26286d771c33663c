#if Receiver
import WebhookReceiver

extension KeyCacheLimits {
    /// Limits whose times no test reaches, however slow the machine is.
    static let still = KeyCacheLimits {
        $0.lifetime = .seconds(100_000)
        $0.missLifetime = .seconds(100_000)
        $0.refreshInterval = .seconds(100_000)
        $0.timeout = .seconds(100_000)
    }
}
#endif
