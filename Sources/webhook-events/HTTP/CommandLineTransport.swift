#if HTTP
import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import WebhookEvents
import WebhookReceiver
import WebhookSending

/// Sends requests with an HTTP client, and those that it cannot send on connections of its own.
///
/// The client adds the fields `Host` and `Content-Length`; all others are sent as they are, in order.
/// Redirects are not followed.
struct CommandLineTransport: DrillTransport {
    /// A response with its body.
    struct Answer: Sendable {
        var response: EndpointResponse
        /// The body; `nil` if it exceeds the limit.
        var body: [UInt8]?
    }

    /// The maximum number of bytes of a response's body.
    static let maximumBodySize = 1_048_576

    private let client: HTTPClient
    let seconds: Int
    let tls: TLSConfiguration

    /// Creates a transport for the duration of a closure.
    ///
    /// - Parameters:
    ///   - seconds: How long to wait for a response.
    ///   - certificate: The path of certificates in PEM to trust instead of the system's.
    /// - Throws: ``TransportError/noCertificate(path:)``, and what the closure throws.
    static func with<Result>(
        seconds: Int, certificate: String? = nil,
        _ body: (CommandLineTransport) async throws -> Result
    ) async throws -> Result {
        let seconds = min(seconds, 1_000_000_000)
        let tls = try TLSConfiguration(trusting: certificate)
        let timeout = TimeAmount.seconds(Int64(seconds))
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: .init(connect: timeout, read: timeout, write: timeout),
            // Less than servers keep idle connections, so that no request meets one that is being closed.
            connectionPool: .init(idleTimeout: .seconds(2)))
        // Names of header fields keep their case.
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        return try await HTTPClient.withHTTPClient(
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, configuration: configuration
        ) { client in
            try await body(CommandLineTransport(client: client, seconds: seconds, tls: tls))
        }
    }

    /// Sends a request once, and waits for the response.
    func send(_ request: WebhookRequest) async throws -> EndpointResponse {
        try await answer(to: request).response
    }

    /// Sends a request once, and reads the response with its body.
    func answer(to request: WebhookRequest) async throws(TransportError) -> Answer {
        let target = try RequestTarget(of: request)
        var outgoing = HTTPClientRequest(url: request.url ?? "")
        outgoing.method = HTTPMethod(rawValue: request.method)
        outgoing.headers = HTTPHeaders(try request.sentFields(to: target))
        outgoing.body = .bytes(ByteBuffer(bytes: request.message.body))
        do {
            let end = NIODeadline.now() + .seconds(Int64(seconds))
            let response = try await client.execute(outgoing, deadline: end)
            let fields = response.headers.map { ($0.name, $0.value) }
            return Answer(
                response: EndpointResponse(
                    status: Int(response.status.code), headers: WebhookHeaders(fields)),
                body: try await Self.bytes(of: response.body, until: end))
        } catch {
            throw TransportError(error, host: target.host, seconds: seconds)
        }
    }

    /// Sends a request once, and reads the response with its body; bytes that are not UTF-8 are replaced.
    func response(to request: WebhookRequest) async throws -> WebhookResponse {
        let answer = try await answer(to: request)
        return WebhookResponse(
            status: answer.response.status, headers: answer.response.headers,
            body: String(decoding: answer.body ?? [], as: UTF8.self))
    }

    /// Reads a body to its end, so that the connection can be used again, or up to the limit.
    private static func bytes(
        of body: HTTPClientResponse.Body, until end: NIODeadline
    ) async throws -> [UInt8]? {
        var bytes: [UInt8] = []
        for try await chunk in body {
            guard bytes.count + chunk.readableBytes <= maximumBodySize else { return nil }
            guard NIODeadline.now() < end else { throw HTTPClientError.deadlineExceeded }
            bytes += chunk.readableBytesView
        }
        return bytes
    }
}

extension TLSConfiguration {
    /// Trusts the certificates in a file in PEM; those of the system without one.
    fileprivate init(trusting certificate: String?) throws(TransportError) {
        self = .makeClientConfiguration()
        guard let certificate else { return }
        guard let trusted = try? NIOSSLCertificate.fromPEMFile(certificate), !trusted.isEmpty else {
            throw .noCertificate(path: certificate)
        }
        trustRoots = .certificates(trusted)
    }
}
#endif
