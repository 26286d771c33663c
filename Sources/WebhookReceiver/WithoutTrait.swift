#if !Receiver
/// What the library has when its trait is off: a message for whoever uses it.
@available(
    *, unavailable,
    message: "turn on the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum WebhookReceiver {}
#endif
