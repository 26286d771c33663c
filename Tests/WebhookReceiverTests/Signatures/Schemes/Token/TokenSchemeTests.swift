#if Receiver
import DeliveryRecording
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// Secrets that are sent with each request.
@Suite struct TokenSchemeTests {
    private static let token = "the token of a sender"

    private func request(
        _ headers: [(String, String)] = [], url: String? = nil, body: String = "{}"
    ) -> WebhookRequest {
        WebhookRequest(url: url, headers: headers, body: Array(body.utf8))
    }

    private static func error(_ work: () throws -> Void) throws -> SignatureError? {
        do {
            try work()
            return nil
        } catch let error as SignatureError {
            return error
        }
    }

    @Test("Any of the tokens in use is accepted")
    func rotation() throws {
        let scheme = try TokenScheme(.header("X-Token"), tokens: ["an old token", Self.token])
        #expect(try scheme.verify(request([("x-token", "an old token")])).secretIndex == 0)
        let delivery = try scheme.verify(request([("X-Token", Self.token)]))
        #expect(delivery.secretIndex == 1)
        #expect(delivery.time == nil)
        #expect(delivery.id == nil)
        #expect(delivery.signedHeaders == [])
    }

    @Test(
        "A missing, repeated, wrong, longer or shorter token is refused before the body is read",
        arguments: [
            ([], SignatureError.missingHeader("X-Token")),
            ([""], .mismatch), ([token + "x"], .mismatch), ([token + " "], .mismatch),
            ([String(token.dropLast())], .mismatch), ([token.uppercased()], .mismatch),
            ([String(repeating: "x", count: 100_000)], .mismatch),
            ([token, token], .repeatedHeader("X-Token")),
        ])
    func refused(values: [String], error: SignatureError) throws {
        let scheme = try TokenScheme(.header("X-Token"), tokens: [Self.token])
        let request = request(values.map { ("X-Token", $0) })
        #expect(throws: error) { try scheme.checkHead(request) }
        #expect(throws: error) { try scheme.verify(request) }
    }

    @Test(
        "A prefix is required, in any case",
        arguments: [
            ("Bearer " + token, nil), ("bearer " + token, nil),
            (token, SignatureError.malformedHeader("Authorization")),
            ("Basic " + token, .malformedHeader("Authorization")),
            ("Bearer  " + token, .mismatch),
        ] as [(String, SignatureError?)])
    func prefix(value: String, error: SignatureError?) throws {
        let scheme = try TokenScheme(
            .header("Authorization", prefix: "Bearer "), tokens: [Self.token])
        #expect(
            try Self.error { _ = try scheme.verify(request([("Authorization", value)])) } == error)
    }

    @Test(
        "User name and password are compared as a whole",
        arguments: [
            ("Basic c2hvcDpwYTpzcw==", nil), ("basic c2hvcDpwYTpzcw==", nil),
            ("Basic  c2hvcDpwYTpzcw==", nil),
            // Another password, another user, no colon, no padding, nothing.
            ("Basic c2hvcDpwYQ==", SignatureError.mismatch),
            ("Basic c2hvOnBhOnNz", .mismatch), ("Basic c2hvcHBhc3M=", .mismatch),
            ("Basic c2hvcDpwYTpzcw", .malformedHeader("Authorization")),
            ("Basic", .malformedHeader("Authorization")), ("Basic ", .mismatch),
            ("Digest c2hvcDpwYTpzcw==", .malformedHeader("Authorization")),
        ] as [(String, SignatureError?)])
    func basic(value: String, error: SignatureError?) throws {
        let scheme = try TokenScheme.basic(userName: "shop", password: "pa:ss")
        #expect(
            try Self.error { _ = try scheme.verify(request([("Authorization", value)])) } == error)
    }

    @Test(
        "The token of a URL occurs once in its query",
        arguments: [
            ("https://shop.example/?token=the+token%20of+a%20sender", nil),
            ("/hooks?a=1&t%6fken=the%20token%20of%20a%20sender&b#x", nil),
            ("https://shop.example/", SignatureError.missingToken(.queryParameter("token"))),
            (
                "https://shop.example/?Token=the+token+of+a+sender",
                .missingToken(.queryParameter("token"))
            ),
            (
                "https://shop.example/#?token=the+token+of+a+sender",
                .missingToken(.queryParameter("token"))
            ),
            (
                "https://shop.example/?token=the+token+of+a+sender&token=",
                .repeatedToken(.queryParameter("token"))
            ),
            ("https://shop.example/?token", .mismatch), ("?token=%", .mismatch),
            ("https://shop.example/?token=the+token+of+a+sender%00", .mismatch),
        ] as [(String, SignatureError?)])
    func query(url: String, error: SignatureError?) throws {
        let scheme = try TokenScheme(.queryParameter("token"), tokens: [Self.token])
        #expect(try Self.error { _ = try scheme.checkHead(request(url: url)) } == error)
        #expect(try Self.error { _ = try scheme.verify(request(url: url)) } == error)
        #expect(throws: SignatureError.missingURL) { try scheme.verify(request()) }
    }

    @Test(
        "Each element of the body has the token",
        arguments: [
            (#"{"value": [{"s": "the token of a sender"}]}"#, nil),
            (#"{"value": [{"s": "the token of a sender"}, {"s": "another token"}]}"#, nil),
            (#"{"value": []}"#, SignatureError.missingToken(.bodyField("/value/*/s"))),
            (
                #"{"value": [{"s": "the token of a sender"}, {}]}"#,
                .missingToken(.bodyField("/value/*/s"))
            ),
            (#"{"value": [{"s": null}]}"#, .missingToken(.bodyField("/value/*/s"))),
            (
                #"{"value": [{"s": ["the token of a sender"]}]}"#,
                .missingToken(.bodyField("/value/*/s"))
            ),
            (
                #"{"value": {"s": "the token of a sender"}}"#,
                .missingToken(.bodyField("/value/*/s"))
            ),
            (#"{"value": [{"s": "the token of a sender"}, {"s": ""}]}"#, .mismatch),
            (
                #"{"value": [{"s": "the token of a sender", "s": "x"}]}"#,
                .missingToken(.bodyField("/value/*/s"))
            ),
            ("", .missingToken(.bodyField("/value/*/s"))),
            (String(repeating: "[", count: 100_000), .missingToken(.bodyField("/value/*/s"))),
        ] as [(String, SignatureError?)])
    func body(body: String, error: SignatureError?) throws {
        let scheme = try TokenScheme(
            .bodyField("/value/*/s"), tokens: [Self.token, "another token"])
        #expect(try Self.error { _ = try scheme.verify(request(body: body)) } == error)
        #expect(try scheme.checkHead(request()) == nil)
    }

    @Test("A token that would be accepted by mistake is refused")
    func unusable() throws {
        for tokens in [[], [""], [" "], ["a token\n"]] {
            #expect(throws: SecretError.self) { try TokenScheme(.header("X"), tokens: tokens) }
        }
        #expect(throws: SecretError.colonInUserName) {
            try TokenScheme.basic(userName: "a:b", password: "c")
        }
        #expect(throws: SecretError.empty) { try TokenScheme.basic(userName: "a", password: "") }
        #expect(throws: SecretError.none) { try TokenScheme.basic([]) }
        #expect(
            try TokenScheme(.header("X"), tokens: ["short"]).warnings
                == [.short(bytes: 5, recommended: 16)])
    }

    @Test("A token in the URL or the body is not added when signing")
    func signing() throws {
        let query = TokenLocation.queryParameter("token")
        let scheme = try TokenScheme(query, tokens: [Self.token], unsignedIDHeader: "X-ID")
        #expect(throws: SigningError.missingToken(query)) {
            try scheme.sign(request(url: "/"), id: "m", at: SchemeSample.time)
        }
        let fields = try scheme.sign(
            request(url: "/?token=the+token+of+a+sender"), id: "m", at: SchemeSample.time)
        #expect(fields.map(\.name) == ["X-ID"])
    }

    @Test("A recording does not contain the token, also of a request that is refused")
    func recording() async throws {
        for (location, field) in [
            (TokenLocation.header("X-Token"), Self.token), (.queryParameter("token"), Self.token),
            (.bodyField("/token"), Self.token), (.basicCredentials, "Basic " + Self.token),
        ] {
            let folder = try RecordingFolder()
            let recorder = try folder.recorder()
            let endpoint = try Endpoint(try TokenScheme(location, tokens: [Self.token])) {
                $0.record = recorder
            }
            let url = "https://shop.example/?token=the+token+of+a+sender"
            for body in [#"{"token": "\#(Self.token)"}"#, #"{"token": "\#(Self.token)!"}"#] {
                _ = await endpoint.receiver.receive(
                    request(
                        [("X-Token", field), ("Authorization", field)], url: url, body: body))
            }
            await recorder.flush()
            let deliveries = Array(try folder.deliveries())
            #expect(deliveries.count == 2)
            for delivery in deliveries {
                let headers = delivery.message.headers
                #expect(headers["Authorization"] == "REDACTED")
                switch location {
                case .header: #expect(headers["X-Token"] == "REDACTED")
                case .basicCredentials: #expect(headers["X-Token"] == field)
                case .queryParameter:
                    #expect(delivery.url == "https://shop.example/?token=REDACTED")
                case .bodyField:
                    #expect(delivery.message.body == Array(#"{"token": "REDACTED"}"#.utf8))
                }
            }
        }
    }
}
#endif
