#if Hummingbird
import CheckoutEvents
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import WebhookEvents
import WebhookHummingbird
import WebhookReceiver

@Suite struct WebhookRouteTests {
    @available(macOS 14, iOS 17, tvOS 17, *)
    private func application(
        _ shop: Shop, address: WebhookAddress = .host()
    ) -> some ApplicationProtocol {
        let router = Router()
        router.addWebhooks("hooks/{shop}", shop.receiver, address: address)
        router.get("other") { _, _ in "other" }
        return Application(router: router, server: .webhooks)
    }

    @available(macOS 14, iOS 17, tvOS 17, *)
    @Test("One line adds an endpoint to a router of any context", arguments: [true, false])
    func delivery(isLive: Bool) async throws {
        let shop = try Shop()
        try await application(shop).test(isLive ? .live : .router) { client in
            for status: HTTPResponse.Status in [.ok, .ok] {
                try await client.execute(
                    uri: "/hooks/acme?a=b", method: .post, headers: try shop.fields(),
                    body: ByteBuffer(bytes: Shop.paid)
                ) { #expect($0.status == status) }
            }
            try await client.execute(
                uri: "/hooks/acme", method: .post, headers: [.contentType: "application/json"],
                body: ByteBuffer(bytes: Shop.paid)
            ) {
                #expect($0.status == .unauthorized)
                #expect($0.headers[.connection] == "close")
            }
        }
        try await application(shop).test(isLive ? .live : .router) { client in
            try await client.execute(uri: "/other", method: .get) { #expect($0.status == .ok) }
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, *)
    @Test(
        "All methods reach the receiver, and HEAD has the length of GET without content",
        arguments: [
            HTTPRequest.Method.get, .head, .options, .put, .patch, .delete, .trace,
        ])
    func methods(method: HTTPRequest.Method) async throws {
        try await application(try Shop()).test(.live) { client in
            try await client.execute(uri: "/hooks/acme", method: method) { response in
                #expect(response.status == .methodNotAllowed)
                #expect(response.headers[.allow] == "POST")
                let text = "the method is not POST\n"
                #expect(response.headers[.contentLength] == String(text.utf8.count))
                #expect(String(buffer: response.body) == (method == .head ? "" : text))
                // The client declares a body for the other methods.
                if ![.put, .patch].contains(method) {
                    #expect(response.headers[.connection] == nil)
                }
            }
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, *)
    @Test("A handshake is answered")
    func handshake() async throws {
        let shop = try Shop { $0.handshakes = [.dropbox, .trello] }
        try await application(shop).test(.live) { client in
            try await client.execute(uri: "/hooks/acme?challenge=a+b", method: .get) {
                #expect($0.status == .ok)
                #expect(String(buffer: $0.body) == "a b")
                #expect($0.headers[.contentType] == "text/plain; charset=utf-8")
            }
            try await client.execute(uri: "/hooks/acme", method: .head) {
                #expect($0.status == .ok)
            }
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, *)
    @Test(
        "The URL is that of the public address, or of the host",
        arguments: [
            ("https://shop.example", "https://shop.example/hooks/acme?a=b"),
            ("https://shop.example/api/", "https://shop.example/api/hooks/acme?a=b"),
            (nil, "http://localhost/hooks/acme?a=b"),
        ])
    func url(address: String?, url: String) async throws {
        let format = try HMACFormat(
            signatureHeader: "X-Signature", content: SignedContent(template: "{url}{body}"))
        let shop = try Shop(HMACScheme(format, secrets: [Shop.secret]))
        let address = try address.map { try WebhookAddress.public($0) } ?? .host()
        try await application(shop, address: address).test(.router) { client in
            try await client.execute(
                uri: "/hooks/acme?a=b", method: .post, headers: try shop.fields(url: url),
                body: ByteBuffer(bytes: Shop.paid)
            ) { #expect($0.status == .ok) }
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, *)
    @Test(
        "An address that is not public is refused",
        arguments: ["http://shop.example", "shop.example", "https://shop.example?a", ""])
    func invalidAddress(text: String) {
        #expect(throws: EndpointURLError.self) { try WebhookAddress.public(text) }
    }
}
#endif
