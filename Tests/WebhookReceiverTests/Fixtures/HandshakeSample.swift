#if Receiver
import Testing
import WebhookReceiver

/// The genuine request of a handshake without a signature, with its answer.
struct HandshakeSample: Sendable, CustomTestStringConvertible {
    let handshake: Handshake
    var method = "GET"
    var query = ""
    var headers: [(String, String)] = []
    var body = ""
    /// The header fields of the answer, besides that against sniffing.
    var answerHeaders: [String: String] = [:]
    var answer = ""

    var testDescription: String { handshake.name }

    var request: WebhookRequest {
        WebhookRequest(
            method: method, url: "https://shop.example/webhooks" + query, headers: headers,
            body: Array(body.utf8))
    }

    /// An endpoint that expects events with signatures of Standard Webhooks.
    func endpoint() throws -> Endpoint {
        try Endpoint.standard { $0.handshakes = [handshake] }
    }

    static let token = "verify-token-0123"

    static var all: [HandshakeSample] {
        get throws { try texts + jsons + others }
    }

    private static let plain = ["Content-Type": "text/plain; charset=utf-8"]

    private static var texts: [HandshakeSample] {
        get throws {
            [
                HandshakeSample(
                    handshake: try .meta(verifyToken: token),
                    query: "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=\(token)",
                    answerHeaders: plain, answer: "1158201444"),
                HandshakeSample(
                    handshake: .dropbox, query: "?challenge=abc%31%323", answerHeaders: plain,
                    answer: "abc123"),
                HandshakeSample(
                    handshake: .microsoftGraph, method: "POST",
                    query: "?validationToken=Validation%3a+Testing+RequestId%3A%203a6d",
                    headers: [("Content-Type", "text/plain"), ("Content-Length", "0")],
                    answerHeaders: plain, answer: "Validation: Testing RequestId: 3a6d"),
                HandshakeSample(
                    handshake: try Handshake(
                        name: "onfleet", challenge: .queryParameter("check"), answer: .text),
                    query: "?check=example", answerHeaders: plain, answer: "example"),
            ]
        }
    }

    private static let json = ["Content-Type": "application/json"]

    private static var jsons: [HandshakeSample] {
        get throws {
            [
                HandshakeSample(
                    handshake: try .x(consumerSecret: "consumer-secret-0123"),
                    query: "?crc_token=9b4507b3-9040-4669-9ca3-6b94edb50553", answerHeaders: json,
                    answer:
                        #"{"response_token":"sha256=bGf1urJqz8JDcWR8wIYWa2DK0M38sibnBNslrrjU1Ds="}"#
                ),
                HandshakeSample(
                    handshake: .okta, headers: [("x-okta-verification-challenge", "a1-b2")],
                    answerHeaders: json, answer: #"{"verification":"a1-b2"}"#),
            ]
        }
    }

    private static let others = [
        HandshakeSample(
            handshake: .cloudEvents(allowedOrigins: ["a.example", "events.example"], rate: 120),
            method: "OPTIONS",
            headers: [
                ("WebHook-Request-Origin", "Events.Example"), ("WebHook-Request-Rate", "500"),
            ],
            answerHeaders: [
                "WebHook-Allowed-Origin": "events.example", "WebHook-Allowed-Rate": "120",
                "Allow": "POST, OPTIONS",
            ]),
        HandshakeSample(handshake: .trello, method: "HEAD"),
        HandshakeSample(handshake: .mailchimp),
        HandshakeSample(handshake: .mandrill, method: "HEAD"),
    ]

    /// Those that their bodies tell.
    static let bodies = [
        HandshakeSample(
            handshake: .mandrillTest, method: "POST", headers: form,
            body: "mandrill_events=%5B%5D"),
        HandshakeSample(
            handshake: .wooCommerce, method: "POST", headers: form, body: "webhook_id=42"),
        HandshakeSample(
            handshake: .monday, method: "POST", headers: [("Content-Type", "application/json")],
            body: #"{"challenge": "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}"#,
            answerHeaders: json,
            answer: #"{"challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}"#),
    ]

    private static let form = [("Content-Type", "application/x-www-form-urlencoded")]
}
#endif
