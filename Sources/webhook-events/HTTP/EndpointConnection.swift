#if HTTP
import Foundation
import NIOConcurrencyHelpers
import NIOCore
import NIOPosix
import NIOSSL
import WebhookEvents
import WebhookReceiver
import WebhookSending

/// A connection for requests that no HTTP client would send.
struct EndpointConnection {
    private let channel: any Channel
    private var chunks: AsyncThrowingStream<ByteBuffer, any Error>.AsyncIterator
    private var buffer = ByteBuffer()
    private let end: NIODeadline
    private let seconds: Int

    /// Connects for the duration of a closure, and at most for the given time.
    ///
    /// - Throws: What connecting and the closure throw.
    static func with<Result: Sendable>(
        _ target: RequestTarget, seconds: Int, tls: TLSConfiguration,
        _ body: (inout EndpointConnection) async throws -> Result
    ) async throws -> Result {
        let timeout = TimeAmount.seconds(Int64(seconds))
        let end = NIODeadline.now() + timeout
        let context = target.isTLS ? try NIOSSLContext(configuration: tls) : nil
        // One for each address of the host that is tried.
        let streams = NIOLockedValueBox<
            [ObjectIdentifier: AsyncThrowingStream<ByteBuffer, any Error>]
        >([:])
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(timeout)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        try channel.pipeline.syncOperations.addHandler(
                            NIOSSLClientHandler(context: context, serverHostname: target.name))
                    }
                    let (stream, chunks) = AsyncThrowingStream.makeStream(of: ByteBuffer.self)
                    try channel.pipeline.syncOperations.addHandler(ReceivedBytes(chunks))
                    streams.withLockedValue { $0[ObjectIdentifier(channel)] = stream }
                }
            }
            .connect(host: target.host, port: target.port).get()
        let close = channel.eventLoop.scheduleTask(deadline: end) { channel.close(promise: nil) }
        defer {
            close.cancel()
            channel.close(promise: nil)
        }
        let stream = streams.withLockedValue { $0[ObjectIdentifier(channel)] }
        guard let stream else { throw TransportError.hungUp }
        var connection = EndpointConnection(
            channel: channel, chunks: stream.makeAsyncIterator(), end: end, seconds: seconds)
        return try await body(&connection)
    }

    /// The head of a request, with the length of its body.
    static func head(of request: WebhookRequest) throws(TransportError) -> [UInt8] {
        let target = try RequestTarget(of: request)
        var fields = try request.sentFields(to: target)
        fields.append(("Content-Length", "\(request.message.body.count)"))
        let lines = fields.map { "\($0.0): \($0.1)\r\n" }
        return Array("\(request.method) \(target.path) HTTP/1.1\r\n\(lines.joined())\r\n".utf8)
    }

    /// Sends bytes without waiting: the endpoint may respond before it has received all of them.
    func send(_ bytes: [UInt8]) {
        channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
    }

    /// Sends bytes, and returns when the system has taken all of them, or the connection was closed.
    func sendAll(_ bytes: [UInt8]) async {
        try? await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
    }

    /// The head of the next response (RFC 9112, section 2.1).
    mutating func answer() async throws -> EndpointResponse {
        var head: [UInt8] = []
        while head.suffix(4) != [13, 10, 13, 10] {
            guard head.count < 65_536 else { throw TransportError.notHTTP }
            head.append(try await byte())
        }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let parts = lines.first?.split(separator: " ") ?? []
        guard parts.count > 1, parts[0].hasPrefix("HTTP/"), let status = Int(parts[1]) else {
            throw TransportError.notHTTP
        }
        let fields = lines.dropFirst().compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            return (String(line[..<colon]), value)
        }
        return EndpointResponse(status: status, headers: WebhookHeaders(fields))
    }

    /// The head of the next response that is not an interim one (RFC 9110, section 15.2).
    mutating func finalAnswer() async throws -> EndpointResponse {
        var answer = try await answer()
        while answer.isInterim { answer = try await self.answer() }
        return answer
    }

    private mutating func byte() async throws -> UInt8 {
        while true {
            if let byte = buffer.readInteger(as: UInt8.self) { return byte }
            guard let chunk = try await chunks.next() else {
                throw NIODeadline.now() < end
                    ? TransportError.hungUp : TransportError.timedOut(seconds: seconds)
            }
            buffer = chunk
        }
    }
}

extension RequestTarget {
    /// The host's name for TLS; `nil` for an address, which the certificate must have then.
    fileprivate var name: String? {
        (try? SocketAddress(ipAddress: host, port: port)) == nil ? host : nil
    }
}

extension EndpointResponse {
    /// Whether the response is an interim one: it asks for the rest of the request, or reports
    /// progress.
    var isInterim: Bool { 100...199 ~= status }
}
#endif
