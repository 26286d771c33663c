#if CLI && Receiver
import Foundation
import WebhookEvents
import WebhookReceiver
import WebhookSending
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Carries requests with the system's HTTP client, and what it cannot send through a connection of its
/// own.
struct CommandLineTransport: DrillTransport {
    private let client: URLSessionTransport
    let seconds: Int
    let certificate: String?

    init(seconds: Int, certificate: String? = nil) throws(TransportProblem) {
        if let certificate, !FileManager.default.isReadableFile(atPath: certificate) {
            throw .noCertificate(path: certificate)
        }
        self.seconds = seconds
        self.certificate = certificate
        client = URLSessionTransport(timeout: TimeInterval(seconds))
    }

    /// Sends a request once, and waits for the answer.
    func send(_ request: WebhookRequest) async throws -> EndpointResponse {
        guard let url = request.url.flatMap({ URL(string: $0) }) else {
            throw TransportProblem.noURL
        }
        if certificate != nil, url.scheme?.lowercased() == "https" {
            return try exchange(RequestConnection.head(of: request) + request.message.body, request)
        }
        do {
            return try await client.send(request)
        } catch let error as URLError {
            throw TransportProblem(error, seconds: seconds)
        }
    }
}
#endif
