#if !Receiver
/// A stand-in that explains how to enable the library when its trait is disabled.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum WebhookReceiver {}
#endif
