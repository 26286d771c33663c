import ArgumentParser
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import NIOSSL
import WebhookHummingbird

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

    /// The scheme and the host that senders call.
    func webhooks() throws -> WebhookAddress {
        try publicURL.map { try .public($0) } ?? .host(scheme: scheme)
    }

    /// The URL that senders call for a path, with a slash in front.
    func url(_ path: String) -> String {
        guard let publicURL else { return "\(scheme)://\(host):\(port)\(path)" }
        return (publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL) + path
    }

    private var scheme: String { certificate == nil ? "http" : "https" }

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
