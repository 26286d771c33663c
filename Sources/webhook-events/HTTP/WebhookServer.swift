#if HTTP
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
import WebhookHummingbird
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
            responder: CallbackResponder<BasicRequestContext> { [handler] request, _ in
                try await request.answered { body in
                    let url = WebhookAddress.host().url(of: request.head)
                    let response = try await handler(WebhookRequest(request.head, url: url), body)
                    return Response(request.method == .head ? response.withoutBody : response)
                }
            },
            server: .webhooks,
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

extension Channel {
    /// The URL of a server, with the port that the system chose.
    fileprivate func url(host: String) -> String {
        let port = localAddress?.port.map { ":\($0)" } ?? ""
        return "http://\(host.contains(":") ? "[\(host)]" : host)\(port)/"
    }
}

@available(macOS 14, *)
extension Response {
    fileprivate init(_ response: ServedResponse) {
        self.init(
            status: .init(code: response.status), headers: HTTPFields(response.headers),
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: response.body)))
    }
}
#endif
