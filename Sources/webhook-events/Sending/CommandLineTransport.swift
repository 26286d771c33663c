#if CLI && Receiver
import Foundation
import WebhookEvents
import WebhookReceiver
import WebhookSending
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests with the system's HTTP client, and those that it cannot send on connections of
/// its own.
struct CommandLineTransport: DrillTransport {
    private let client: URLSessionTransport
    let seconds: Int
    let certificate: String?

    init(seconds: Int, certificate: String? = nil) throws(TransportError) {
        if let certificate, !FileManager.default.isReadableFile(atPath: certificate) {
            throw .noCertificate(path: certificate)
        }
        self.seconds = seconds
        self.certificate = certificate
        client = URLSessionTransport(timeout: TimeInterval(seconds))
    }

    /// Sends a request once, and waits for the response.
    func send(_ request: WebhookRequest) async throws -> EndpointResponse {
        guard let url = request.url.flatMap({ URL(string: $0) }) else {
            throw TransportError.noURL
        }
        if certificate != nil, url.scheme?.lowercased() == "https" {
            return try exchange(RequestConnection.head(of: request) + request.message.body, request)
        }
        do {
            return try await client.send(request)
        } catch let error as URLError {
            throw TransportError(error, seconds: seconds)
        }
    }
}
#endif
