#if Receiver
public import Foundation
public import WebhookReceiver
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif
import WebhookEvents

/// Sends requests with `URLSession`. Redirects are not followed.
public struct URLSessionTransport: DeliveryTransport {
    private let session: URLSession

    /// Creates a transport with a new session.
    ///
    /// - Parameter timeout: The time to wait for the endpoint, in seconds.
    public init(timeout: TimeInterval = 30) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = timeout
        session = URLSession(
            configuration: configuration, delegate: RedirectRefusal(), delegateQueue: nil)
    }

    /// Sends a request once, and waits for the response.
    ///
    /// - Throws: `URLError` when the request has no URL, or when there was no response.
    public func send(_ request: WebhookRequest) async throws -> EndpointResponse {
        guard let url = request.url.flatMap({ URL(string: $0) }) else {
            throw URLError(.badURL)
        }
        var outgoing = URLRequest(url: url)
        outgoing.httpMethod = request.method
        outgoing.httpBody = Data(request.message.body)
        for field in request.message.headers.fields {
            outgoing.addValue(field.value, forHTTPHeaderField: field.name)
        }
        let (_, response) = try await session.data(for: outgoing)
        guard let response = response as? HTTPURLResponse else {
            throw URLError(.badServerResponse)
        }
        return EndpointResponse(response)
    }
}

extension EndpointResponse {
    fileprivate init(_ response: HTTPURLResponse) {
        let fields = response.allHeaderFields.compactMap { name, value in
            (name as? String).map { ($0, "\(value)") }
        }
        self.init(status: response.statusCode, headers: WebhookHeaders(fields))
    }
}

/// Returns redirects as responses, as a sender of webhooks should.
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
