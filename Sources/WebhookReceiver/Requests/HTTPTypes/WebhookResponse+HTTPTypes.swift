#if HTTPTypes
public import HTTPTypes

extension HTTPResponse {
    /// Creates the head of a response: its status and its header fields. The server sends
    /// ``WebhookResponse/body`` after it, and declares its length.
    public init(_ response: WebhookResponse) {
        self.init(
            status: Status(code: response.status), headerFields: HTTPFields(response.headers))
    }
}
#endif
