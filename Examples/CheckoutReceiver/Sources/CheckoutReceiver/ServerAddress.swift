import ArgumentParser
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import NIOSSL

/// The address of the server: HTTPS with a certificate, or HTTP on the local machine.
struct ServerAddress: ParsableArguments {
    @Option var host = "127.0.0.1"
    @Option var port = 8080

    @Option(help: "The certificate and its chain in PEM.")
    var certificate: String?

    @Option(help: "The private key in PEM.")
    var key: String?

    @Option(
        help: "The URL that senders call, such as https://shop.example (default: from 'Host').")
    var publicURL: String?

    func validate() throws {
        guard (certificate == nil) == (key == nil) else {
            throw ValidationError("'--certificate' and '--key' belong together")
        }
        guard certificate != nil || ["127.0.0.1", "::1", "localhost"].contains(host) else {
            throw ValidationError("'\(host)' is public, use '--certificate' and '--key'")
        }
    }

    var configuration: ApplicationConfiguration {
        ApplicationConfiguration(address: .hostname(host, port: port))
    }

    /// The URL that senders call.
    var sender: SenderAddress {
        publicURL.map { .public($0) } ?? .host(scheme: certificate == nil ? "http" : "https")
    }

    /// The URL that senders call for a path.
    func url(_ path: String) -> String {
        sender.url(
            of: HTTPRequest(method: .post, scheme: nil, authority: "\(host):\(port)", path: path))
    }

    func server() throws -> HTTPServerBuilder {
        guard let certificate, let key else { return .webhooks }
        let chain = try NIOSSLCertificate.fromPEMFile(certificate)
        let privateKey = try NIOSSLPrivateKey(file: key, format: .pem)
        return try .tls(
            .webhooks,
            tlsConfiguration: .makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) },
                privateKey: .privateKey(privateKey)))
    }
}
