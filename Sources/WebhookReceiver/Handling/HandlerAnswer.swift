#if Receiver
/// The response that a handler chose, if any.
final class HandlerAnswer: Sendable {
    private let response = Locked<WebhookResponse?>(nil)

    func set(_ new: WebhookResponse) {
        response.withLock { $0 = new }
    }

    var value: WebhookResponse? { response.withLock { $0 } }
}
#endif
