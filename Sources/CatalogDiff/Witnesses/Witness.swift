package import WebhookEvents

/// A message that shows what a change breaks.
package struct Witness: Sendable {
    /// The view whose code it breaks.
    package let view: View
    /// The type of its event.
    package let type: String
    package let message: WebhookMessage
    /// Why the event is malformed, or that it is unknown.
    package let result: String
}
