#if CLI && Receiver
import Foundation
import WebhookEvents
import WebhookReceiver

/// A plain connection, for requests that no HTTP client would send.
struct RequestSocket: ~Copyable {
    private let descriptor: Int32
    private let seconds: Int

    /// Connects to the host of a request.
    static func open(
        for request: WebhookRequest, seconds: Int
    ) throws(TransportProblem) -> RequestSocket {
        guard let url = request.url.flatMap({ URL(string: $0) }), let host = url.host else {
            throw .noURL
        }
        return RequestSocket(
            descriptor: try connected(to: host, port: url.port ?? 80), seconds: seconds)
    }

    private init(descriptor: Int32, seconds: Int) {
        self.descriptor = descriptor
        self.seconds = seconds
        var limit = timeval(tv_sec: .init(seconds), tv_usec: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    /// The head of a request, with the length of the body that it has.
    static func head(of request: WebhookRequest) -> [UInt8] {
        let url = request.url.flatMap { URL(string: $0) }
        let path = url.flatMap { $0.path.isEmpty ? nil : $0.path } ?? "/"
        let query = url?.query.map { "?" + $0 } ?? ""
        let host = (url?.host ?? "") + (url?.port.map { ":\($0)" } ?? "")
        let fields = request.message.headers.fields.map { "\($0.name): \($0.value)\r\n" }
        let head =
            "\(request.method) \(path)\(query) HTTP/1.1\r\nHost: \(host)\r\n"
            + "Content-Length: \(request.message.body.count)\r\n\(fields.joined())\r\n"
        return Array(head.utf8)
    }

    func write(_ bytes: [UInt8]) throws(TransportProblem) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { buffer in
                send(descriptor, buffer.baseAddress, buffer.count, Self.flags)
            }
            guard count > 0 else { throw .hungUp }
            rest = rest.dropFirst(count)
        }
    }

    /// The status of the answer.
    func status() throws(TransportProblem) -> Int {
        var line: [UInt8] = []
        while line.count < 12 {
            var byte: UInt8 = 0
            let count = recv(descriptor, &byte, 1, 0)
            guard count != 0 else { throw .hungUp }
            guard count == 1 else { throw .timedOut(seconds: seconds) }
            line.append(byte)
        }
        guard let status = Int(String(decoding: line.suffix(3), as: UTF8.self)) else {
            throw .hungUp
        }
        return status
    }

    private static func connected(to host: String, port: Int) throws(TransportProblem) -> Int32 {
        var hints = addrinfo()
        hints.ai_socktype = streamType
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &list) == 0 else {
            throw .cannotConnect(host: host)
        }
        defer { freeaddrinfo(list) }
        var next = list
        while let address = next?.pointee {
            let descriptor = socket(address.ai_family, streamType, 0)
            if descriptor >= 0, connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 {
                return descriptor
            }
            close(descriptor)
            next = address.ai_next
        }
        throw .cannotConnect(host: host)
    }

    #if canImport(Glibc)
    private static let streamType = Int32(SOCK_STREAM.rawValue)
    #else
    private static let streamType = Int32(SOCK_STREAM)
    #endif

    // Writing to a connection that was cut must be an error, not the end of the process.
    #if canImport(Darwin)
    private static let flags: Int32 = 0
    #else
    private static let flags = Int32(truncatingIfNeeded: MSG_NOSIGNAL)
    #endif
}
#endif
