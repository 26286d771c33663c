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
struct URLSessionTransport: DeliveryTransport {
    private let session: URLSession
    let seconds: Int
    let certificate: String?

    init(seconds: Int, certificate: String? = nil) throws(TransportProblem) {
        if let certificate, !FileManager.default.isReadableFile(atPath: certificate) {
            throw .noCertificate(path: certificate)
        }
        self.seconds = seconds
        self.certificate = certificate
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = TimeInterval(seconds)
        session = URLSession(
            configuration: configuration, delegate: RedirectRefusal(), delegateQueue: nil)
    }

    /// Sends a request once, and waits for the answer.
    func send(_ request: WebhookRequest) async throws -> EndpointAnswer {
        guard let url = request.url.flatMap({ URL(string: $0) }) else {
            throw TransportProblem.noURL
        }
        if certificate != nil, url.scheme?.lowercased() == "https" {
            return try exchange(RequestConnection.head(of: request) + request.message.body, request)
        }
        var outgoing = URLRequest(url: url)
        outgoing.httpMethod = request.method
        outgoing.httpBody = Data(request.message.body)
        for field in request.message.headers.fields {
            outgoing.addValue(field.value, forHTTPHeaderField: field.name)
        }
        do {
            let (_, response) = try await session.data(for: outgoing)
            guard let response = response as? HTTPURLResponse else { throw TransportProblem.noURL }
            return EndpointAnswer(response)
        } catch let error as URLError {
            throw TransportProblem(error, seconds: seconds)
        }
    }
}

extension EndpointAnswer {
    fileprivate init(_ response: HTTPURLResponse) {
        let fields = response.allHeaderFields.compactMap { name, value in
            (name as? String).map { ($0, "\(value)") }
        }
        self.init(status: response.statusCode, headers: WebhookHeaders(fields))
    }
}

/// Takes a redirect for the answer, as a sender of webhooks should.
private final class RedirectRefusal: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
#endif
