#if HTTP
import Foundation
import WebhookEvents
import WebhookReceiver
import WebhookSending

/// The server that requests are forwarded to.
struct ForwardTarget: Sendable {
    let url: String
    /// Sends a request to it.
    let send: @Sendable (WebhookRequest) async throws(TransportError) -> CommandLineTransport.Answer

    /// Forwards a request, and answers as the target does, or with 502 or 504 (RFC 9110, section 15.6).
    ///
    /// - Returns: The answer, and why the target gave none.
    func answer(to request: WebhookRequest) async -> (ServedResponse, problem: String?) {
        do {
            let answer = try await send(forwarded(request))
            guard let body = answer.body else {
                let limit = CommandLineTransport.maximumBodySize
                return Self.failure(502, "the target's response has more than \(limit) bytes")
            }
            guard 200...599 ~= answer.response.status else {
                return Self.failure(502, "the target's status is \(answer.response.status)")
            }
            var headers = answer.response.headers.endToEnd
            headers["Content-Length"] = nil
            return (
                ServedResponse(status: answer.response.status, headers: headers, body: body), nil
            )
        } catch .timedOut(let seconds) {
            return Self.failure(504, "no response of the target in \(seconds) s")
        } catch {
            return Self.failure(502, "\(error)")
        }
    }

    /// The request as it is forwarded: the exact body, and the header fields without those of the connection.
    /// The URL is that of the target; if it has no query, it gets that of the request.
    func forwarded(_ request: WebhookRequest) -> WebhookRequest {
        var forwarded = request
        let query = (request.url ?? "").drop { $0 != "?" }
        forwarded.url = url.contains("?") ? url : url + query
        forwarded.message.headers = request.message.headers.endToEnd
        // The target has a host of its own, and the body was read already.
        for name in ["Host", "Expect", "Content-Length"] { forwarded.message.headers[name] = nil }
        return forwarded
    }

    private static func failure(
        _ status: Int, _ problem: String
    ) -> (ServedResponse, problem: String?) {
        (ServedResponse(status: status, line: problem), problem)
    }
}

extension WebhookHeaders {
    /// The fields without those of one connection (RFC 9110, section 7.6.1).
    var endToEnd: WebhookHeaders {
        var names: Set = [
            "connection", "keep-alive", "proxy-authenticate", "proxy-authorization",
            "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
        ]
        for value in self[values: "Connection"] {
            for name in value.split(separator: ",") {
                names.insert(name.trimmingCharacters(in: .whitespaces).lowercased())
            }
        }
        var copy = self
        copy.fields.removeAll { names.contains($0.name.lowercased()) }
        return copy
    }
}
#endif
