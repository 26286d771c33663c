#if Receiver
import WebhookEvents

extension WebhookResponse {
    /// The response to Slack's check of an endpoint, a request of the type `url_verification` that
    /// expects its `challenge` back; `nil` for all other requests. Assign it to
    /// ``ReceiverConfiguration/intercept``, or use ``Handshake/slack`` instead.
    public static func slackChallenge(_ request: WebhookRequest) -> WebhookResponse? {
        guard let json = try? JSONValue(request.message.body),
            json["type"]?.string == "url_verification", let challenge = json["challenge"]?.string
        else { return nil }
        return WebhookResponse(
            status: 200, headers: ["Content-Type": "text/plain; charset=utf-8"], body: challenge)
    }
}
#endif
