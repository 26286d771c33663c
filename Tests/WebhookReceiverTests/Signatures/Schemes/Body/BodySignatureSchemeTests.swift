#if Receiver
import CheckoutEvents
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// HMAC signatures inside the body.
@Suite struct BodySignatureSchemeTests {
    private static let key = "a secret of the provider"

    private func error(_ scheme: BodySignatureScheme, _ body: String) -> SignatureError? {
        do {
            _ = try scheme.verify(WebhookRequest(headers: [], body: Array(body.utf8)))
            return nil
        } catch {
            return error
        }
    }

    private static func code(_ text: String) -> String {
        Recipe.hex(Recipe.hmacSHA256(Recipe.bytes(key), Recipe.bytes(text)))
    }

    private func scheme(
        items: String = "/items/*", _ fields: [String] = ["/a", "/b"], escapes: Bool = false,
        timestamp: String? = nil, id: String? = nil
    ) throws -> BodySignatureScheme {
        try BodySignatureScheme(
            BodySignatureFormat(
                name: "test", items: items, fields: fields, separator: ":",
                escapesSeparator: escapes, signatures: ["/s"], timestamp: timestamp, id: id),
            secrets: ["another secret", Self.key])
    }

    private func item(_ a: String, _ b: String, signed text: String) -> String {
        #"{"a": \#(a), "b": \#(b), "s": "\#(Self.code(text))"}"#
    }

    private func body(_ items: String...) -> String {
        #"{"items": [\#(items.joined(separator: ", "))]}"#
    }

    @Test("The formats of providers are consistent")
    func providers() throws {
        for format in [BodySignatureFormat.mailgun, .adyen] { try format.check() }
    }

    @Test("The values of each item are signed, and nothing else")
    func items() async throws {
        let scheme = try scheme()
        let (good, other) = (
            item(#""x""#, "1", signed: "x:1"), item("true", "null", signed: "true:")
        )
        #expect(error(scheme, body(good, other)) == nil)
        let request = WebhookRequest(headers: [], body: Array(body(good).utf8))
        let delivery = try scheme.verify(request)
        #expect(!delivery.isBodySigned)
        #expect(delivery.secretIndex == 1)
        #expect(delivery.id == nil)
        let forged = item(#""y""#, "1", signed: "x:1")
        #expect(error(scheme, body(good, forged)) == .mismatch)
        #expect(error(scheme, body(forged, good)) == .mismatch)
        #expect(try scheme.sign(request, id: "m", at: SchemeSample.time) == [])
        #expect(throws: SigningError.notSignedInBody) {
            try scheme.sign(WebhookRequest(headers: [], body: []), id: "m", at: SchemeSample.time)
        }
    }

    @Test("A missing value is an empty text")
    func missing() throws {
        #expect(try error(scheme(), body(#"{"b": 1, "s": "\#(Self.code(":1"))"}"#)) == nil)
        #expect(try error(scheme(), body(#"{"s": "\#(Self.code(":"))"}"#)) == nil)
    }

    @Test(
        "A repeated member is refused, also of a value that was signed as missing",
        arguments: ["a", "s"])
    func repeated(key: String) throws {
        let code = Self.code(":1")
        let body = body(#"{"b": 1, "s": "\#(code)", "\#(key)": "x", "\#(key)": "\#(code)"}"#)
        #expect(try error(scheme(), body) == .malformedBody(at: "/" + key))
    }

    @Test("Values that could not be told apart are refused, unless they are escaped")
    func separators() throws {
        let unescaped = body(item(#""x:y""#, #""z""#, signed: "x:y:z"))
        #expect(try error(scheme(), unescaped) == .malformedBody(at: "/a"))
        let escaping = try scheme(escapes: true)
        #expect(error(escaping, unescaped) == .mismatch)
        #expect(error(escaping, body(item(#""x:y""#, #""\\""#, signed: #"x\:y:\\"#))) == nil)
        // Characters cannot be moved from one value to the next.
        #expect(error(escaping, body(item(#""x""#, #""y:\\""#, signed: #"x\:y:\\"#))) == .mismatch)
    }

    @Test(
        "A body without usable signatures is refused",
        arguments: [
            ("", SignatureError.malformedBody(at: "/items/*")),
            ("[]", .malformedBody(at: "/items/*")),
            (#"{"items": []}"#, .malformedBody(at: "/items/*")),
            (#"{"items": {}}"#, .malformedBody(at: "/items/*")),
            (#"{"items": [1]}"#, .noUsableSignatureInBody),
            (#"{"items": [{"s": ""}]}"#, .noUsableSignatureInBody),
            (#"{"items": [{"s": "00"}]}"#, .noUsableSignatureInBody),
            (#"{"items": [{"s": ["00"]}]}"#, .malformedBody(at: "/s")),
            (
                #"{"items": [{"a": [], "s": "\#(String(repeating: "0", count: 64))"}]}"#,
                .malformedBody(at: "/a")
            ),
            (
                #"{"items": [\#(String(repeating: "{},", count: 100)){}]}"#,
                .tooManyItems(limit: 100)
            ),
            (String(repeating: #"{"items":["#, count: 100_000), .malformedBody(at: "/items/*")),
        ])
    func malformed(body: String, error: SignatureError) throws {
        #expect(try self.error(scheme(), body) == error)
    }

    @Test("The time and the identifier of a body are signed")
    func timeAndID() throws {
        let scheme = try scheme(items: "", timestamp: "/a", id: "/b")
        let good = item("1700000000", #""x""#, signed: "1700000000:x")
        let delivery = try scheme.verify(WebhookRequest(headers: [], body: Array(good.utf8)))
        #expect(delivery.time == SchemeSample.time)
        #expect(delivery.id == "x")
        for (a, b, text, location) in [
            (#""x""#, #""x""#, "x:x", "/a"), ("null", #""x""#, ":x", "/a"),
            ("1700000000", #""""#, "1700000000:", "/b"), ("1", #""a b""#, "1:a b", "/b"),
        ] {
            #expect(
                error(scheme, item(a, b, signed: text)) == .malformedBody(at: location))
        }
    }

    @Test("A format that would prove nothing is refused")
    func unsound() {
        func check(
            _ error: SignatureFormatError, items: String = "", fields: [String] = ["/a", "/b"],
            separator: String = ":", signatures: [String] = ["/s"], timestamp: String? = nil,
            id: String? = nil
        ) {
            #expect(throws: error) {
                try BodySignatureFormat(
                    name: "test", items: items, fields: fields, separator: separator,
                    signatures: signatures, timestamp: timestamp, id: id)
            }
        }
        check(.nothingSigned, fields: [])
        check(.nothingSigned, signatures: [])
        check(.notALocation("a"), fields: ["a"])
        check(.timestampNotSigned, timestamp: "/t")
        check(.timestampNotSigned, items: "/x/*", timestamp: "/a")
        check(.idNotSigned, id: "/c")
        check(.idNotSeparated, separator: "", id: "/a")
        check(
            .idNotSeparated, fields: ["/a", "/b", "/c"], separator: "", timestamp: "/a", id: "/b")
    }

    @Test("With Mailgun's signature, a token is handled once, whatever else the body has")
    func mailgunReplay() async throws {
        let sample = try #require(ProviderSample.all.first { $0.provider == "Mailgun" })
        let inspection = try Inspection(
            CheckoutEvent.self, .mailgun(signingKeys: ["key-3ax6xnjp29jd6fds4gc373sgvjxteol0"]))
        let body = String(decoding: sample.body(1), as: UTF8.self)
        #expect(try await inspection.send([], body).hasPrefix("200"))
        let forged = body.replacingOccurrences(of: "opened", with: "failed")
        #expect(try await inspection.send([], forged) == "200 duplicate")
    }

    #if DEBUG
    @Test("A forged request causes no more work than declared")
    func work() async throws {
        let scheme = try scheme(escapes: true)
        let text = String(repeating: "\\\\", count: 50_000)
        let zeros = String(repeating: "0", count: 64)
        let body = #"{"items": [{"a": "\#(text)", "b": "\#(text)", "s": "\#(zeros)"}]}"#
        let request = WebhookRequest(headers: [], body: Array(body.utf8))
        let bytes = await HashedBytes.count {
            #expect(throws: SignatureError.mismatch) { try scheme.verify(request) }
        }
        #expect(bytes <= scheme.maximumBodyHashes * body.utf8.count)
    }
    #endif
}
#endif
