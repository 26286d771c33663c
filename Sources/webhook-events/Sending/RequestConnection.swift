#if CLI && Receiver
import Foundation
import WebhookEvents
import WebhookReceiver
import WebhookSending
#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#endif

/// A connection for one request, for requests that no HTTP client would send, and for endpoints
/// with certificates that the system does not trust.
struct RequestConnection: ~Copyable {
    private let input: Int32
    private let output: Int32
    private let end: Date
    private let seconds: Int
    private let hangUp: () -> Void

    /// - Parameters:
    ///   - input: The descriptor for reading from the endpoint.
    ///   - output: The descriptor for writing to the endpoint.
    ///   - hangUp: Closes both.
    init(input: Int32, output: Int32, seconds: Int, hangUp: @escaping () -> Void) {
        // Writing to a dropped connection must be an error, and not end the process.
        signal(SIGPIPE, SIG_IGN)
        // An endpoint that stops reading must not block the program.
        _ = fcntl(output, F_SETFL, fcntl(output, F_GETFL) | O_NONBLOCK)
        self.input = input
        self.output = output
        self.seconds = seconds
        self.hangUp = hangUp
        end = Date(timeIntervalSinceNow: TimeInterval(seconds))
    }

    deinit { hangUp() }

    /// The head of a request, with the length of its body.
    static func head(of request: WebhookRequest) -> [UInt8] {
        let url = request.url.flatMap { URLComponents(string: $0) }
        let path = url.map(\.percentEncodedPath) ?? ""
        let query = url?.percentEncodedQuery.map { "?" + $0 } ?? ""
        let host = (url?.host ?? "") + (url?.port.map { ":\($0)" } ?? "")
        let fields = request.message.headers.fields.map { "\($0.name): \($0.value)\r\n" }
        let head =
            "\(request.method) \(path.isEmpty ? "/" : path)\(query) HTTP/1.1\r\nHost: \(host)\r\n"
            + "Content-Length: \(request.message.body.count)\r\n\(fields.joined())\r\n"
        return Array(head.utf8)
    }

    /// Sends bytes until the endpoint responds, which it may do before it has received all of them.
    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty, takesMore() {
            let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EAGAIN else { return }
            rest = rest.dropFirst(max(count, 0))
        }
    }

    /// Waits until the endpoint accepts more bytes, or responds.
    private func takesMore() -> Bool {
        var events = [
            pollfd(fd: output, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        ]
        return poll(&events, 2, milliseconds) > 0 && events[1].revents == 0
    }

    /// The head of the next response (RFC 9112, section 2.1).
    func answer() throws(TransportError) -> EndpointResponse {
        var head: [UInt8] = []
        while head.suffix(4) != [13, 10, 13, 10] {
            guard head.count < 65_536 else { throw .notHTTP }
            head.append(try byte())
        }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let parts = lines.first?.split(separator: " ") ?? []
        guard parts.count > 1, parts[0].hasPrefix("HTTP/"), let status = Int(parts[1]) else {
            throw .notHTTP
        }
        let fields = lines.dropFirst().compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            return (String(line[..<colon]), value)
        }
        return EndpointResponse(status: status, headers: WebhookHeaders(fields))
    }

    /// The head of the next response that is not an interim one (RFC 9110, section 15.2).
    func finalAnswer() throws(TransportError) -> EndpointResponse {
        var answer = try answer()
        while answer.isInterim { answer = try self.answer() }
        return answer
    }

    private func byte() throws(TransportError) -> UInt8 {
        var event = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        guard poll(&event, 1, milliseconds) > 0 else { throw .timedOut(seconds: seconds) }
        var byte: UInt8 = 0
        guard read(input, &byte, 1) == 1 else { throw .hungUp }
        return byte
    }

    /// The milliseconds until the deadline.
    private var milliseconds: Int32 { Int32(min(max(end.timeIntervalSinceNow * 1000, 0), 1e9)) }
}

extension EndpointResponse {
    /// Whether the response is an interim one: it asks for the rest of the request, or reports
    /// progress.
    var isInterim: Bool { 100...199 ~= status }
}
#endif
