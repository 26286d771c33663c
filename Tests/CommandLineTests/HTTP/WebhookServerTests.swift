#if HTTP
import Foundation
import Testing
import TestSupport
import WebhookEvents
import WebhookReceiver
import WebhookSending

@testable import webhook_events

@Suite struct WebhookServerTests {
    @available(macOS 14, *)
    @Test("A response to HEAD has no content, and another request follows on the connection")
    func head() async throws {
        try await LoopbackServer { request, _ in
            ServedResponse(status: 405, line: "the method is \(request.method)")
        }.run { url in
            try await CommandLineTransport.with(seconds: 600) { transport in
                let request = WebhookRequest(url: url, headers: [], body: Array("{}".utf8))
                #expect(try await transport.sendAfterHEAD(request).status == 405)
                let head = WebhookRequest(method: "HEAD", url: url, headers: [], body: [])
                let answer = try await transport.answer(to: head)
                #expect(answer.response.headers["Content-Length"] == "19")
                #expect(answer.body == [])
            }
        }
    }

    @available(macOS 14, *)
    @Test("A server at a port that is in use is an error that says what to do")
    func addressInUse() async throws {
        try await LoopbackServer { _, _ in ServedResponse(status: 200, line: "") }.run { url in
            let port = try #require(URL(string: url)?.port)
            let second = WebhookServer(host: "127.0.0.1", port: port) { _, _ in
                ServedResponse(status: 200, line: "")
            }
            let error = ServerError.addressInUse(host: "127.0.0.1", port: port)
            await #expect(throws: error) { try await second.run(until: []) { _ in } }
            #expect("\(error)".contains("pass '--port 0' for a free port"))
        }
    }

    @available(macOS 14, *)
    @Test("A request that is not HTTP is answered with 400")
    func notHTTP() async throws {
        try await LoopbackServer { _, _ in ServedResponse(status: 200, line: "") }.run { url in
            try await CommandLineTransport.with(seconds: 600) { transport in
                let request = WebhookRequest(url: url, headers: [], body: [])
                let bytes = Array("no HTTP\r\n\r\n".utf8)
                let status = try await transport.exchange(bytes, request).status
                #expect(status == 400)
            }
        }
    }
}
#endif
