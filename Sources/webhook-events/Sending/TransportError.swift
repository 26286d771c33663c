#if CLI && Receiver
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Why there is no response.
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
            // The client's error for certificates on Linux.
            case .unknown where error.failingURL?.scheme == "https": .notTrusted
            default: .other(code: error.errorCode)
            }
    }

    var description: String {
        switch self {
        case .noURL: "no URL"
        case .noCertificate(let path): "cannot read the certificate '\(path)'"
        case .noOpenSSL: "'--certificate' needs the program 'openssl', which is not installed"
        case .cannotConnect(let host): "cannot connect to '\(host)'"
        case .timedOut(let seconds): "no response in \(seconds) s"
        case .hungUp: "the endpoint closed the connection"
        case .notHTTP: "the endpoint's response is not HTTP"
        case .notTrusted: "the endpoint's certificate is not trusted, pass it with '--certificate'"
        case .other(let code): "the connection failed, with the code \(code)"
        }
    }
}
#endif
