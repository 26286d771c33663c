import HTTPTypes
import Hummingbird
import NIOCore
import WebhookEvents
import WebhookReceiver

// The adapter: copy this folder into a Hummingbird application.

extension RouterMethods where Context == ReceiverContext {
    /// Passes all requests to a path to a receiver.
    ///
    /// - Parameter address: The URL that senders call, for schemes that sign it.
    func webhooks(
        _ path: RouterPath, _ receiver: WebhookReceiver, address: SenderAddress = .host()
    ) {
        for method in [HTTPRequest.Method.post, .get, .head, .options, .put, .patch, .delete] {
            on(path, method: method) { request, context in
                try await receiver.respond(
                    to: request, at: address.url(of: request.head), context.channel)
            }
        }
    }
}

extension WebhookReceiver {
    func respond(
        to request: Request, at url: String, _ channel: any Channel
    ) async throws -> Response {
        let body = AwaitedBody(of: request, channel)
        let response = try await receive(
            WebhookRequest(
                method: request.method.rawValue, url: url,
                message: WebhookMessage(
                    headers: request.headers.map { ($0.name.rawName, $0.value) }, body: [UInt8]())),
            body: body)
        var headers = HTTPFields(
            response.headers.fields.compactMap { field in
                HTTPField.Name(field.name).map { HTTPField(name: $0, value: field.value) }
            })
        // The start of the next request is unknown (RFC 9112, section 9.3).
        if body.isUnread {
            headers[.connection] = "close"
            channel.closeSoon()
        }
        return Response(
            status: .init(code: response.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: response.body)))
    }
}
