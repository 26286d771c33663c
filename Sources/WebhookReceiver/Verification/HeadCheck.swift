#if Receiver
/// The result of checking the head of a request.
enum HeadCheck {
    /// The request is refused or a handshake, and this is its response.
    case response(WebhookResponse)
    /// The body is to be read. The head is `nil` if only a handshake may pass with it.
    case passed(CheckedHead?)
}
#endif
