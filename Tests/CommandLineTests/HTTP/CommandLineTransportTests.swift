#if HTTP
import Foundation
import Testing
import TestSupport
import WebhookEvents
import WebhookHummingbird
import WebhookReceiver
import WebhookSending

@testable import webhook_events

@Suite struct CommandLineTransportTests {
    private let message = WebhookMessage(
        headers: [
            ("content-TYPE", "text/x-own"), ("X-Repeated", "1"), ("x-other", "\u{e9}"),
            ("X-Repeated", "2"), ("Content-Length", "99"),
        ], body: [0xFF, 0x00] + Array("{\"a\": 1}\r\n".utf8))

    @available(macOS 14, *)
    @Test("Header fields are sent in order and in their case, and the body byte for byte")
    func exactRequest() async throws {
        let received = Collected<WebhookRequest>()
        try await LoopbackServer { request, body in
            var request = request
            for try await chunk in body { request.message.body += chunk }
            received.add(request)
            return ServedResponse(status: 204, line: "")
        }.run { url in
            try await CommandLineTransport.with(seconds: 600) { transport in
                let request = WebhookRequest(
                    method: "PUT", url: url + "a%20b?c=d", message: message)
                let status = try await transport.send(request).status
                #expect(status == 204)
            }
            let request = try #require(received.values.first)
            #expect(request.method == "PUT")
            #expect(request.url == url + "a%20b?c=d")
            #expect(request.message.body == message.body)
            let authority = try #require(URL(string: url)?.port).description
            #expect(
                request.message.headers.fields.map { "\($0.name): \($0.value)" } == [
                    "Host: 127.0.0.1:" + authority, "content-TYPE: text/x-own", "X-Repeated: 1",
                    "x-other: \u{e9}", "X-Repeated: 2", "Content-Length: 12",
                ])
        }
    }

    @available(macOS 14, *)
    @Test("A redirect is a response, and is not followed")
    func redirect() async throws {
        let received = Collected<String>()
        try await LoopbackServer { request, _ in
            received.add(request.url ?? "")
            return ServedResponse(status: 307, headers: ["Location": "/other"], body: [])
        }.run { url in
            try await CommandLineTransport.with(seconds: 600) { transport in
                let response = try await transport.send(WebhookRequest(url: url, message: message))
                #expect(response.status == 307)
                #expect(response.headers["location"] == "/other")
            }
            #expect(received.values == [url])
        }
    }

    @available(macOS 14, *)
    @Test(
        "A response's body is read up to a limit",
        arguments: [
            (CommandLineTransport.maximumBodySize, true),
            (CommandLineTransport.maximumBodySize + 1, false),
        ])
    func boundedBody(size: Int, isRead: Bool) async throws {
        try await LoopbackServer { _, _ in
            ServedResponse(status: 200, headers: [:], body: [UInt8](repeating: 65, count: size))
        }.run { url in
            try await CommandLineTransport.with(seconds: 600) { transport in
                let answer = try await transport.answer(
                    to: WebhookRequest(url: url, headers: [], body: []))
                #expect((answer.body?.count == size) == isRead)
                #expect((answer.body == nil) != isRead)
            }
        }
    }

    @available(macOS 14, *)
    @Test("An endpoint that does not answer in time is reported")
    func timeout() async throws {
        try await LoopbackServer { _, _ in
            await waitForCancellation()
            return ServedResponse(status: 200, line: "")
        }.run { url in
            try await CommandLineTransport.with(seconds: 0) { transport in
                let request = WebhookRequest(url: url, headers: [], body: [])
                await #expect(throws: TransportError.timedOut(seconds: 0)) {
                    try await transport.send(request)
                }
            }
        }
    }

    @Test("A field that could end the head is not sent")
    func injection() async throws {
        try await CommandLineTransport.with(seconds: 600) { transport in
            for field in [("X-A", "1\r\nX-B: 2"), ("X A", "1"), ("", "1"), ("X\u{e9}", "1")] {
                let request = WebhookRequest(
                    url: "http://127.0.0.1:1/", headers: [field], body: [])
                let error = TransportError.invalidFields(names: [field.0])
                await #expect(throws: error) { try await transport.send(request) }
                await #expect(throws: error) { try await transport.sendHead(request) }
            }
        }
    }

    @Test("A file without a certificate is refused")
    func noCertificate() async throws {
        let folder = try TemporaryFolder("certificate")
        try folder.write("no certificate", to: "a.pem")
        for name in ["a.pem", "none.pem"] {
            let path = folder.folder.appendingPathComponent(name).path
            await #expect(throws: TransportError.noCertificate(path: path)) {
                try await CommandLineTransport.with(seconds: 1, certificate: path) { _ in }
            }
        }
    }

    @Test(
        "The target of a request is taken from its URL",
        arguments: [
            ("http://a.example", "a.example", 80, "a.example", "/"),
            ("https://a.example/b?c#d", "a.example", 443, "a.example", "/b?c"),
            ("http://[::1]:8080/x%2Fy", "::1", 8080, "[::1]:8080", "/x%2Fy"),
        ])
    func target(url: String, host: String, port: Int, authority: String, path: String) throws {
        let target = try RequestTarget(of: WebhookRequest(url: url, headers: [], body: []))
        #expect(target.host == host)
        #expect(target.port == port)
        #expect(target.authority == authority)
        #expect(target.path == path)
        for url in ["ftp://a/", "http:///a", "", "a"] {
            #expect(throws: TransportError.noURL) {
                try RequestTarget(of: WebhookRequest(url: url, headers: [], body: []))
            }
        }
    }
}
#endif
