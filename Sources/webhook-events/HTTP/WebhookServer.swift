#if HTTP
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
import WebhookEvents
import WebhookReceiver

/// Serves requests to any path over HTTP/1.1.
@available(macOS 14, *)
struct WebhookServer: Sendable {
    /// Answers a request, which has no body yet.
    typealias Handler = @Sendable (WebhookRequest, AwaitedBody) async throws -> ServedResponse

    let host: String
    let port: Int
    let handler: Handler

    /// More connections wait until one of them is closed.
    private static let maximumConnections = 256

    /// Serves until the process is asked to end by SIGINT or SIGTERM, or the task is canceled. Requests in
    /// progress are answered, for some seconds at most.
    ///
    /// - Parameters:
    ///   - signals: The signals that end it.
    ///   - onReady: Called with the server's URL when it accepts connections.
    /// - Throws: ``ServerError`` if it cannot listen.
    func run(
        until signals: [UnixSignal] = [.sigterm, .sigint],
        onReady: @escaping @Sendable (String) async -> Void
    ) async throws {
        let logger = Logger(label: "webhook-events") { _ in SwiftLogNoOpLogHandler() }
        let application = Application(
            responder: CallbackResponder<ServedContext> { [handler] request, context in
                let body = AwaitedBody(of: request, context.channel)
                let response = try await handler(WebhookRequest(request.head), body)
                var answer = Response(request.method == .head ? response.withoutBody : response)
                // The start of the next request is unknown (RFC 9112, section 9.3).
                if body.isUnread {
                    answer.headers[.connection] = "close"
                    context.channel.closeSoon()
                }
                return answer
            },
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [UnreadableRequestHandler()],
                    // Longer than the timeout of a body. It also closes idle connections.
                    idleTimeout: .seconds(30))),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(
                    Self.maximumConnections, logger: logger)),
            onServerRunning: { await onReady($0.url(host: host)) },
            logger: logger)
        var configuration = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: signals, logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(5)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch let error as IOError {
            throw ServerError(error, host: host, port: port)
        } catch is CancellationError {
            return
        }
    }
}

/// The context of a request, with its connection.
@available(macOS 14, *)
private struct ServedContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}

extension Channel {
    /// The URL of a server, with the port that the system chose.
    fileprivate func url(host: String) -> String {
        let port = localAddress?.port.map { ":\($0)" } ?? ""
        return "http://\(host.contains(":") ? "[\(host)]" : host)\(port)/"
    }
}

extension WebhookRequest {
    /// The request without its body. The server's API has `Host` beside the other fields, of which it is the
    /// first one here.
    fileprivate init(_ head: HTTPRequest) {
        let host = head.authority.map { [("Host", $0)] } ?? []
        let fields = host + head.headerFields.map { ($0.name.rawName, $0.value) }
        self.init(
            method: head.method.rawValue,
            url: "http://\(head.authority ?? "")\(head.path ?? "/")", headers: fields, body: [])
    }
}

@available(macOS 14, *)
extension Response {
    fileprivate init(_ response: ServedResponse) {
        let fields = response.headers.fields.compactMap { field in
            HTTPField.Name(field.name).map { HTTPField(name: $0, value: field.value) }
        }
        self.init(
            status: .init(code: response.status), headers: HTTPFields(fields),
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: response.body)))
    }
}
#endif
