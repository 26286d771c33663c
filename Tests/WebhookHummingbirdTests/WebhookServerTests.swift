#if Hummingbird
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import WebhookEvents
import WebhookHummingbird
import WebhookReceiver

@Suite struct WebhookServerTests {
    /// Serves a receiver while a connection to it exists.
    @available(macOS 14, iOS 17, tvOS 17, *)
    private func connect(
        _ shop: Shop, _ use: @escaping @Sendable (RawConnection) async throws -> Void
    ) async throws {
        let router = Router()
        router.addWebhooks("hooks", shop.receiver)
        try await Application(router: router, server: .webhooks).test(.live) { client in
            let connection = try await RawConnection(port: try #require(client.port))
            try await use(connection)
            connection.close()
        }
    }

    /// The head of a signed request.
    private func head(_ shop: Shop, _ fields: String..., length: Int? = nil) throws -> String {
        let lines = try shop.fields().map { "\($0.name.rawName): \($0.value)" }
        let length = "Content-Length: \(length ?? Shop.paid.count)"
        return (["POST /hooks HTTP/1.1", "Host: localhost", length] + lines + fields)
            .joined(separator: "\r\n") + "\r\n\r\n"
    }

    private let body = String(decoding: Shop.paid, as: UTF8.self)

    @available(macOS 14, iOS 17, tvOS 17, *)
    @Test("A body is requested from a client that waits for it")
    func expected() async throws {
        let shop = try Shop()
        try await connect(shop) { connection in
            for (expectation, outcome) in [
                ("100-continue", "handled\n"), ("100-Continue", "duplicate\n"),
            ] {
                try await connection.send(head(shop, "Expect: \(expectation)"))
                let interim = await connection.received(upTo: "\r\n\r\n")
                #expect(interim == "HTTP/1.1 100 Continue\r\n\r\n")
                try await connection.send(body)
                let final = await connection.received(upTo: outcome)
                #expect(final.hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(!final.contains("close"))
            }
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, *)
    @Test("A refused request gets its response at once, and the connection is closed")
    func refused() async throws {
        let shop = try Shop()
        try await connect(shop) { connection in
            try await connection.send(head(shop, "Expect: 100-continue", length: 100_000_000))
            let response = await connection.received()
            #expect(response.hasPrefix("HTTP/1.1 413 "))
            #expect(response.lowercased().contains("connection: close\r\n"))
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, *)
    @Test("A body over the limit is not read to its end")
    func tooLarge() async throws {
        let shop = try Shop { $0.maximumBodySize = 1000 }
        try await connect(shop) { connection in
            let head = try head(shop).replacing("Content-Length: \(Shop.paid.count)", with: "A: b")
            try await connection.send(head.replacing("A: b", with: "Transfer-Encoding: chunked"))
            try await connection.send("400\r\n" + String(repeating: " ", count: 1024) + "\r\n")
            #expect(await connection.received().hasPrefix("HTTP/1.1 413 "))
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, *)
    @Test(
        "What cannot be read gets a response, and the connection is closed",
        arguments: [
            ("GET / HTTP/9\r\n\r\n", "400"), ("a: b\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nA: " + String(repeating: "a", count: 100_000), "431"),
        ])
    func unreadable(text: String, status: String) async throws {
        try await connect(try Shop()) { connection in
            try await connection.send(text)
            #expect(await connection.received().hasPrefix("HTTP/1.1 \(status) "))
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, *)
    @Test("Earlier requests get their responses first")
    func pipelined() async throws {
        let shop = try Shop()
        try await connect(shop) { connection in
            try await connection.send(try head(shop) + body + "no request\r\n\r\n")
            let responses = await connection.received()
            #expect(responses.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(responses.contains("HTTP/1.1 400 "))
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, *)
    @Test("With another server, a refused request asks for the end of its connection")
    func otherServer() async throws {
        let shop = try Shop()
        let router = Router()
        router.addWebhooks("hooks", shop.receiver)
        try await Application(router: router).test(.live) { client in
            try await client.execute(
                uri: "/hooks", method: .post, headers: [.contentType: "text/plain"],
                body: ByteBuffer(bytes: Shop.paid)
            ) {
                #expect($0.status == .unsupportedMediaType)
                #expect($0.headers[.connection] == "close")
            }
        }
    }
}
#endif
