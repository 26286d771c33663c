#if CLI && Receiver
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Why there was no answer.
enum TransportError: Error, Hashable, CustomStringConvertible {
    case noURL
    case noCertificate(path: String)
    case noOpenSSL
    case cannotConnect(host: String)
    case timedOut(seconds: Int)
    case hungUp
    case notHTTP
    case notTrusted
    case other(code: Int)

    init(_ error: URLError, seconds: Int) {
        self =
            switch error.code {
            case .timedOut: .timedOut(seconds: seconds)
            case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed:
                .cannotConnect(host: error.failingURL?.host ?? "the host")
            case .networkConnectionLost, .badServerResponse: .hungUp
            case .secureConnectionFailed, .serverCertificateUntrusted,
                .serverCertificateHasUnknownRoot, .serverCertificateHasBadDate,
                .serverCertificateNotYetValid:
                .notTrusted
            // What the client says of certificates on Linux.
            case .unknown where error.failingURL?.scheme == "https": .notTrusted
            default: .other(code: error.errorCode)
            }
    }

    var description: String {
        switch self {
        case .noURL: "no URL"
        case .noCertificate(let path): "cannot read the certificate '\(path)'"
        case .noOpenSSL: "a certificate is trusted through the program 'openssl', which is not here"
        case .cannotConnect(let host): "cannot connect to '\(host)'"
        case .timedOut(let seconds): "nothing came in \(seconds) s"
        case .hungUp: "the endpoint hung up"
        case .notHTTP: "what the endpoint sent is no HTTP response"
        case .notTrusted: "the endpoint's certificate is not trusted, name it with '--certificate'"
        case .other(let code): "the connection failed, with the code \(code)"
        }
    }
}
#endif
