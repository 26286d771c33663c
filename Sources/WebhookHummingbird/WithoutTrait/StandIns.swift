#if !Hummingbird
// Without the trait `Hummingbird`, a use of this module is an error that names the line to add.

/// Needs the trait `Hummingbird`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Hummingbird\"])"
)
public struct WebhookAddress {
    /// Needs the trait `Hummingbird`.
    public static func host(scheme: Any? = nil) -> WebhookAddress { WebhookAddress() }

    /// Needs the trait `Hummingbird`.
    public static func `public`(_ url: Any) throws -> WebhookAddress { WebhookAddress() }
}
#endif
