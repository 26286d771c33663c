#if CLI && Receiver
import Foundation
import WebhookEvents
import WebhookReceiver
import WebhookSending
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Carries requests with the system's HTTP client, and parts of requests through a plain socket.
struct URLSessionTransport: DeliveryTransport {
    private let session: URLSession
    private let seconds: Int

    init(seconds: Int, certificate: String? = nil) throws {
        if let certificate { try Self.trust(certificate) }
        self.seconds = seconds
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = TimeInterval(seconds)
        configuration.httpMaximumConnectionsPerHost = 4
        session = URLSession(
            configuration: configuration, delegate: RedirectRefusal(), delegateQueue: nil)
    }

    /// Sends a request once, and waits for the answer.
    func send(_ request: WebhookRequest) async throws -> EndpointAnswer {
        guard let url = request.url.flatMap({ URL(string: $0) }) else {
            throw TransportProblem.noURL
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

    func sendsParts(to url: String) -> Bool { url.lowercased().hasPrefix("http:") }

    /// Sends the head of a request with the length of its body, and waits for the answer.
    func sendHead(_ request: WebhookRequest) async throws -> EndpointAnswer {
        let connection = try RequestSocket.open(for: request, seconds: seconds)
        try connection.write(RequestSocket.head(of: request))
        return EndpointAnswer(status: try connection.status())
    }

    /// Sends half of a request, and hangs up.
    func sendPart(_ request: WebhookRequest) async throws {
        let connection = try RequestSocket.open(for: request, seconds: seconds)
        let body = request.message.body
        try connection.write(RequestSocket.head(of: request) + body.prefix(body.count / 2))
    }

    /// Has the system's client trust a certificate.
    private static func trust(_ certificate: String) throws(TransportProblem) {
        guard FileManager.default.isReadableFile(atPath: certificate) else {
            throw .noCertificate(path: certificate)
        }
        #if canImport(FoundationNetworking)
        // The only way that this client has to be told of one.
        setenv("URLSessionCertificateAuthorityInfoFile", certificate, 1)
        #else
        throw .certificateInKeychain
        #endif
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
