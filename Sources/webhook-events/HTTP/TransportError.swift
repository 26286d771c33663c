#if HTTP
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Why there is no response.
enum TransportError: Error, Hashable, CustomStringConvertible {
    case noURL
    case noCertificate(path: String)
    case cannotConnect(host: String)
    case timedOut(seconds: Int)
    case hungUp
    case notHTTP
    case notTrusted
    case invalidFields(names: [String])
    case other(reason: String)

    /// The reason for an error of the client or of a connection.
    init(_ error: any Error, host: String, seconds: Int) {
        switch error {
        case let error as TransportError: self = error
        case let error as HTTPClientError:
            self = TransportError(error, host: host, seconds: seconds)
        case let error as IOError where error.errnoCode != ECONNREFUSED: self = .hungUp
        case is NIOConnectionError, is IOError, is SocketAddressError:
            self = .cannotConnect(host: host)
        case ChannelError.connectTimeout: self = .timedOut(seconds: seconds)
        case is ChannelError: self = .hungUp
        case is HTTPParserError: self = .notHTTP
        case NIOSSLError.uncleanShutdown: self = .hungUp
        case is NIOSSLError, is NIOSSLExtraError: self = .notTrusted
        default: self = .other(reason: "\(error)")
        }
    }

    private init(_ error: HTTPClientError, host: String, seconds: Int) {
        switch error {
        case .connectTimeout, .readTimeout, .writeTimeout, .tlsHandshakeTimeout, .deadlineExceeded,
            .getConnectionFromPoolTimeout:
            self = .timedOut(seconds: seconds)
        case .remoteConnectionClosed, .uncleanShutdown: self = .hungUp
        case .invalidURL, .emptyHost, .emptyScheme: self = .noURL
        default: self = .other(reason: "\(error)")
        }
    }

    var description: String {
        switch self {
        case .noURL: "no URL"
        case .noCertificate(let path):
            "cannot read the certificate '\(path)', pass a file in PEM"
        case .cannotConnect(let host): "cannot connect to '\(host)'"
        case .timedOut(let seconds): "no response in \(seconds) s"
        case .hungUp: "the endpoint closed the connection"
        case .notHTTP: "the endpoint's response is not HTTP"
        case .notTrusted: "the endpoint's certificate is not trusted, pass it with '--certificate'"
        case .invalidFields(let names):
            "HTTP does not allow the header fields \(names.map { "'\($0)'" }.joined(separator: ", "))"
        case .other(let reason): "the connection failed: \(reason)"
        }
    }
}
#endif
