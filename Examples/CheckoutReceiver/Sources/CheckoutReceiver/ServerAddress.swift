import ArgumentParser
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import NIOSSL

/// Where the server listens: HTTPS with a certificate, HTTP on this machine only.
struct ServerAddress: ParsableArguments {
    @Option var host = "127.0.0.1"
    @Option var port = 8080

    @Option(help: "The certificate and its chain in PEM.")
    var certificate: String?

    @Option(help: "The private key in PEM.")
    var key: String?

    func validate() throws {
        guard (certificate == nil) == (key == nil) else {
            throw ValidationError("'--certificate' and '--key' belong together")
        }
        guard certificate != nil || ["127.0.0.1", "::1", "localhost"].contains(host) else {
            throw ValidationError("'\(host)' is public, give a certificate")
        }
    }

    var configuration: ApplicationConfiguration {
        ApplicationConfiguration(address: .hostname(host, port: port))
    }

    func server() throws -> HTTPServerBuilder {
        // Longer than a body may take, and so for connections that ask for nothing more.
        let http = HTTPServerBuilder.http1(configuration: .init(idleTimeout: .seconds(30)))
        guard let certificate, let key else { return http }
        let chain = try NIOSSLCertificate.fromPEMFile(certificate)
        let privateKey = try NIOSSLPrivateKey(file: key, format: .pem)
        return try .tls(
            http,
            tlsConfiguration: .makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) },
                privateKey: .privateKey(privateKey)))
    }
}
