import HTTPTypes
import Hummingbird
import NIOCore
import WebhookEvents
import WebhookReceiver

// The adapter: copy this file into a Hummingbird application.

extension RouterMethods {
    /// Has a receiver answer all requests to a path.
    func webhooks(_ path: RouterPath, _ receiver: WebhookReceiver)
    where Context == ReceiverContext {
        for method in [HTTPRequest.Method.post, .get, .head, .put, .patch, .delete] {
            on(path, method: method) { try await receiver.respond(to: $0, context: $1) }
        }
    }
}

extension WebhookReceiver {
    func respond(to request: Request, context: ReceiverContext) async throws -> Response {
        let response = try await receive(
            WebhookRequest(
                method: request.method.rawValue,
                message: WebhookMessage(
                    headers: request.headers.map { ($0.name.rawName, $0.value) }, body: [UInt8]())),
            body: request.body.map(\.readableBytesView))
        // The rest of the body is not read: the client has a second to read the answer.
        if [408, 413].contains(response.status) { context.closeSoon() }
        return Response(
            status: .init(code: response.status),
            headers: HTTPFields(
                response.headers.fields.compactMap { field in
                    HTTPField.Name(field.name).map { HTTPField(name: $0, value: field.value) }
                }),
            body: ResponseBody(byteBuffer: ByteBuffer(string: response.body)))
    }
}

/// A context that knows its connection.
struct ReceiverContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    private let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    func closeSoon() {
        channel.eventLoop.scheduleTask(in: .seconds(1)) { [channel] in
            channel.close(promise: nil)
        }
    }
}
