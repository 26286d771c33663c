import Foundation
import TestSupport
import Testing
import WebhookEvents

@Suite struct WebhookEndpointURLTests {
    @Test(
        "A public https URL is accepted and keeps its text",
        arguments: [
            "https://shop.com", "https://shop.com/webhooks?a=b&c=%20d", "HTTPS://Shop.COM:8443/a",
            "https://xn--bcher-kva.example/", "https://8.8.8.8/hook", "https://a_b.shop.com/",
            "https://[2001:4860:4860::8888]/", "https://[2606:4700::1.2.3.4]:443", "https://1a.com",
            "https://0xcafe.com/", "https://shop.com:65535", "https://shop.com/a@b:c",
        ])
    func publicURL(text: String) throws {
        for stage in [WebhookEndpointURL.Stage.production, .development] {
            let url = try WebhookEndpointURL(text, in: stage)
            #expect(url.text == text)
            #expect(!url.isLoopback)
        }
    }

    @Test(
        "A loopback URL is accepted only in development",
        arguments: [
            "http://localhost:8080/webhooks", "http://127.0.0.1", "http://127.255.255.254:1/",
            "http://[::1]:8080/", "https://localhost", "http://[0:0:0:0:0:0:0:1]",
            "HTTP://LOCALHOST",
        ])
    func loopback(text: String) throws {
        #expect(try WebhookEndpointURL(text, in: .development).isLoopback)
        #expect(throws: EndpointURLError.self) { try WebhookEndpointURL(text) }
    }

    @Test(
        "An invalid endpoint is refused with its reason",
        arguments: [
            ("http://shop.com/", .insecure), ("ftp://shop.com/", .scheme("ftp")),
            ("javascript://shop.com/", .scheme("javascript")), ("ws://localhost", .scheme("ws")),
            ("https://user@shop.com/", .userInformation),
            ("https://user:secret@shop.com/", .userInformation),
            ("https://shop.com:80@evil.com/", .userInformation),
            ("https://shop.com/#top", .fragment), ("https://shop.com#@evil.com", .fragment),
            ("https://shop.com:0/", .port), ("https://shop.com:65536/", .port),
            ("https://shop.com:/", .port), ("https://shop.com:80:80/", .port),
            ("https://shop.com:+80/", .port), ("https://shop.com:a/", .port),
            ("https:///path", .host), ("https://", .host), ("https://?a", .host),
            ("https://-shop.com/", .host), ("https://shop..com/", .host),
            ("https://shop.com./", .host),
            ("https://shop%2ecom/", .host), ("https://[::1", .host), ("https://[::1]x/", .host),
            ("https://[fe80::1%25eth0]/", .host), ("https://[1:2:3]/", .host),
            ("https://[]/", .host),
            ("https://[1::2::3]/", .host), ("https://[:::1]/", .host),
            ("https://localhost./", .host), ("https://a,b.com/", .host),
            ("https:shop.com", .notURL), ("https:/shop.com", .notURL), ("shop.com", .notURL),
            ("", .notURL), ("//shop.com", .notURL), ("https://shop.com/ a", .notURL),
            ("https://shop.com\\@evil.com/", .notURL), ("https://shop.com/\n", .notURL),
            ("https://bücher.com/", .notURL), ("https://shop.com/%2", .notURL),
            ("https://shop.com/%zz", .notURL), ("1https://shop.com", .notURL),
            ("https://shop。com/", .notURL), ("https://shop.com/\u{0}", .notURL),
            ("https://intranet/", .localName), ("https://printer.local/", .localName),
            ("https://a.localhost/", .localName), ("https://db.internal/", .localName),
            ("https://nas.home.arpa/", .localName), ("https://shop.test/", .localName),
            ("https://localhost.localdomain/", .localName), ("https://a.invalid/", .localName),
        ] as [(String, EndpointURLError)])
    func refused(text: String, error: EndpointURLError) {
        #expect(throws: error) { try WebhookEndpointURL(text, in: .development) }
        #expect(throws: error) { try WebhookEndpointURL(text) }
    }

    @Test(
        "An address in an unusual notation is refused, public or not",
        arguments: [
            "2130706433", "0x7f000001", "0x7f.1", "127.1", "127.0.1", "0177.0.0.1", "017700000001",
            "127.0.0.01", "127.0.0.1.", "1.2.3.4.5", "256.1.1.1", "4294967296", "0x", "8.8.8.8.",
            "00000010.0.0.1", "shop.1", "1", "134744072",
        ])
    func unusualAddress(host: String) {
        #expect(throws: EndpointURLError.unusualAddress) {
            try WebhookEndpointURL("https://\(host)/", in: .development)
        }
    }

    @Test(
        "An address that is not public is refused with its block",
        arguments: [
            ("10.0.0.1", .private), ("172.16.0.1", .private), ("172.31.255.255", .private),
            ("192.168.1.1", .private), ("169.254.169.254", .linkLocal), ("100.64.0.1", .shared),
            ("0.0.0.0", .unspecified), ("0.1.2.3", .unspecified), ("192.0.2.1", .documentation),
            ("198.51.100.7", .documentation), ("203.0.113.9", .documentation),
            ("198.18.0.1", .benchmarking), ("198.19.255.255", .benchmarking),
            ("192.0.0.8", .reserved), ("192.88.99.1", .reserved), ("224.0.0.1", .multicast),
            ("239.255.255.255", .multicast), ("240.0.0.1", .reserved),
            ("255.255.255.255", .reserved),
            ("[::]", .unspecified), ("[fd12::1]", .private), ("[fc00::]", .private),
            ("[fec0::1]", .private), ("[fe80::1]", .linkLocal), ("[febf::1]", .linkLocal),
            ("[ff02::1]", .multicast), ("[2001:db8::1]", .documentation),
            ("[3fff:0fff::]", .documentation), ("[2001:2::1]", .benchmarking),
            ("[2001::1]", .reserved), ("[2002:7f00:1::]", .reserved),
            ("[64:ff9b::8.8.8.8]", .reserved),
            ("[100::1]", .reserved), ("[4000::1]", .reserved),
            ("[::ffff:127.0.0.1]", .loopback), ("[::ffff:7f00:1]", .loopback),
            ("[::127.0.0.1]", .loopback), ("[::ffff:10.0.0.1]", .private),
            ("[::ffff:169.254.169.254]", .linkLocal), ("[::ffff:8.8.8.8]", .reserved),
        ] as [(String, AddressBlock)])
    func addressBlocks(host: String, block: AddressBlock) {
        for stage in [WebhookEndpointURL.Stage.production, .development] {
            #expect(throws: EndpointURLError.address(block)) {
                try WebhookEndpointURL("https://\(host)/", in: stage)
            }
        }
    }

    @Test(
        "An address next to a reserved block is accepted",
        arguments: [
            "172.15.0.1", "172.32.0.1", "100.128.0.1", "198.20.0.1", "11.0.0.1", "128.0.0.1",
        ])
    func neighbors(host: String) throws {
        _ = try WebhookEndpointURL("https://\(host)/")
    }

    @Test(
        "A loopback URL is refused in production with its reason",
        arguments: [
            ("https://127.0.0.1/", .loopback), ("https://localhost/", .loopback),
            ("http://localhost/", .insecure),
        ] as [(String, EndpointURLError)])
    func loopbackInProduction(
        text: String, error: EndpointURLError
    ) {
        #expect(throws: error) { try WebhookEndpointURL(text) }
    }

    @Test("A URL is encoded and decoded as a string")
    func codable() throws {
        let text = #"["https:\/\/shop.com\/a","http:\/\/127.0.0.1:8080"]"#
        let urls = try JSONDecoder().decode([WebhookEndpointURL].self, from: Data(text.utf8))
        #expect(urls.map(\.isLoopback) == [false, true])
        #expect(try String(decoding: JSONEncoder().encode(urls), as: UTF8.self) == text)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(
                WebhookEndpointURL.self, from: Data(#""https://a:b@shop.com""#.utf8))
        }
    }

    @Test("An error does not contain the password")
    func password() {
        do {
            _ = try WebhookEndpointURL("https://user:hunter2@shop.com/")
            Issue.record("the URL is taken")
        } catch {
            #expect(!"\(error) \(String(reflecting: error))".contains("hunter2"))
        }
    }

    @Test("Foundation finds a host and no user in every accepted URL")
    func otherParser() {
        var random = SeededGenerator()
        let pieces = [
            "https", "http", ":", "//", "/", "@", "[", "]", "::", "1", "127.0.0.1", "0x", ".", "%",
            "%41", "#", "?", "localhost", "a", "-", "é", "\u{0}", " ", "ffff",
        ]
        for _ in 0..<20_000 {
            let text = (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            if let url = try? WebhookEndpointURL("https://" + text, in: .development) {
                let other = URLComponents(string: url.text)
                #expect(other?.host?.isEmpty == false, "seed \(random.seed): \(url)")
                #expect(other?.user == nil && other?.fragment == nil, "seed \(random.seed): \(url)")
            }
        }
    }
}
