import DeliveryRecording
import StrictJSON
import Testing
import WebhookEvents

@Suite struct DeliveryDocumentTests {
    private func deliveries(_ text: String) throws -> [RecordedDelivery]? {
        try DeliveryDocument(try JSONValue(Array(text.utf8)))?.deliveries.map(\.delivery)
    }

    private func archive(_ entry: String) -> String {
        #"{"log": {"version": "1.2", "entries": [\#(entry)]}}"#
    }

    private func request(_ data: String, _ rest: String = "") -> String {
        archive(#"{"request": {"method": "POST", "postData": \#(data)\#(rest)}}"#)
    }

    // MARK: - HTTP archives

    @Test("A request of an archive keeps its fields, their order, its time and its status")
    func entry() throws {
        let text = archive(
            """
            {"startedDateTime": "2026-01-02T03:04:05.600+01:00", "request": {"method": "POST",
            "url": "https://user:secret@shop.example/hooks?a=1", "headers": [
            {"name": ":authority", "value": "shop.example"}, {"name": "X-Event", "value": "a"},
            {"name": "authorization", "value": "Bearer 1"}, {"name": "x-event", "value": "b"}],
            "postData": {"mimeType": "application/json", "text": "{\\"id\\": \\"é\\"}"},
            "bodySize": 12}, "response": {"status": 202}}
            """)
        let delivery = try #require(try deliveries(text)?.first)
        #expect(
            delivery.message
                == WebhookMessage(
                    headers: [("X-Event", "a"), ("authorization", "REDACTED"), ("x-event", "b")],
                    body: #"{"id": "é"}"#))
        #expect(delivery.received?.text == "2026-01-02T03:04:05.600+01:00")
        #expect(delivery.method == "POST" && delivery.status == 202)
        #expect(delivery.url == "https://REDACTED@shop.example/hooks?a=1")
        #expect(delivery.bodyState == nil)
    }

    @Test("Only requests 'POST' with a body are deliveries, each at its location")
    func selection() throws {
        let text = archive(
            """
            {"request": {"method": "GET", "url": "/a"}},
            {"request": {"method": "POST"}},
            {"request": {"method": "POST", "postData": {"text": ""}}},
            {"request": {"method": "POST", "postData": {"text": "x"}}, "response": {"status": 0}},
            {"request": {"method": "POST", "postData": {"mimeType": "multipart/form-data",
            "params": [{"name": "a", "fileName": "b"}]}}}
            """)
        let found = try #require(try DeliveryDocument(try JSONValue(Array(text.utf8))))
        #expect(found.deliveries.map(\.location.description) == ["/log/entries/3"])
        #expect(found.deliveries.first?.delivery.status == nil)
    }

    @Test(
        "The bytes of a body are exact, or said not to be",
        arguments: [
            (#"{"text": "/w==", "encoding": "base64"}"#, "", [0xFF], nil),
            (#"{"text": "ab"}"#, #", "bodySize": -1"#, [0x61, 0x62], nil),
            (#"{"text": "ab"}"#, #", "bodySize": 2"#, [0x61, 0x62], nil),
            (#"{"text": "ab"}"#, #", "bodySize": 9"#, [0x61, 0x62], .reconstructed),
            (#"{"text": "\ufffd"}"#, "", [0xEF, 0xBF, 0xBD], .reconstructed),
            (#"{"text": "\ufffd"}"#, #", "bodySize": 3"#, [0xEF, 0xBF, 0xBD], nil),
        ] as [(String, String, [UInt8], RecordedDelivery.BodyState?)])
    func bodies(
        data: String, rest: String, bytes: [UInt8], state: RecordedDelivery.BodyState?
    ) throws {
        let delivery = try #require(try deliveries(request(data, rest))?.first)
        #expect(delivery.message.body == bytes)
        #expect(delivery.bodyState == state)
    }

    @Test("The parameters of a form become a form")
    func form() throws {
        let delivery = try #require(
            try deliveries(
                request(
                    """
                    {"mimeType": "application/x-www-form-urlencoded; charset=utf-8", "params": [
                    {"name": "a", "value": "1 2"}, {"name": "b&"}, {"name": "a", "value": "é"}]}
                    """))?.first)
        #expect(
            String(decoding: delivery.message.body, as: UTF8.self) == "a=1+2&a=%C3%A9&b%26=")
        #expect(delivery.bodyState == .reconstructed)
    }

    // MARK: - GitHub

    private let github = """
        {"id": 1, "guid": "g-1", "delivered_at": "2026-01-02T03:04:05Z", "status_code": 502,
        "event": "issues", "action": "opened", "url": "https://shop.example/hooks",
        "request": {"headers": {"X-GitHub-Event": "issues", "Content-Type": "application/json"},
        "payload": {"action": "opened", "n": 1.50}}, "response": {"headers": {}, "payload": ""}}
        """

    @Test("A delivery of GitHub has a reconstructed body, its status and its identity")
    func delivery() throws {
        let delivery = try #require(try deliveries(github)?.first)
        #expect(
            delivery.message
                == WebhookMessage(
                    headers: [("X-GitHub-Event", "issues"), ("Content-Type", "application/json")],
                    body: #"{"action":"opened","n":1.50}"#))
        #expect(delivery.bodyState == .reconstructed && delivery.status == 502)
        #expect(delivery.event == RecordedDelivery.Event(type: "issues", id: "g-1"))
        #expect(delivery.received?.text == "2026-01-02T03:04:05Z")
        #expect(delivery.url == "https://shop.example/hooks")
    }

    @Test("A header field of GitHub cannot contain another one")
    func forgedFields() throws {
        let text = github.replacing(#""X-GitHub-Event": "issues""#, with: #""X": "1\r\nY: 2""#)
        let error = try #require(
            #expect(throws: DeliveryDocumentError.self) { try deliveries(text) })
        #expect(
            error
                == .wrongValue(
                    ["request", "headers", "X"], expected: "the value of a header field"))
    }

    @Test("A list of deliveries has their locations, and leaves out those without a payload")
    func list() throws {
        let empty = github.replacing(#"{"action": "opened", "n": 1.50}"#, with: "null")
        let value = try JSONValue(Array("[\(empty), \(github)]".utf8))
        let found = try #require(try DeliveryDocument(value))
        #expect(found.deliveries.map(\.location.description) == ["/1"])
    }

    @Test("A form of GitHub has the payload in a field")
    func payloadForm() throws {
        let text = github.replacing(
            #""application/json""#, with: #""application/x-www-form-urlencoded""#)
        let body = try #require(try deliveries(text)?.first).message.body
        #expect(
            String(decoding: body, as: UTF8.self)
                == "payload=%7B%22action%22%3A%22opened%22%2C%22n%22%3A1.50%7D")
    }

    // MARK: - Errors

    @Test(
        "Another document is none of these",
        arguments: ["{}", "[]", "[1]", #"{"log": []}"#, #"{"log": {}}"#, "1", #"[{"guid": "a"}]"#])
    func otherDocuments(text: String) throws {
        #expect(try deliveries(text) == nil)
    }

    @Test(
        "An error has its location",
        arguments: [
            (#"{"log": {"entries": 1}}"#, "/log/entries", "the value is not an array"),
            (#"{"log": {"entries": [1]}}"#, "/log/entries/0", "the value is not an object"),
            (#"{"log": {"entries": [{}]}}"#, "/log/entries/0/request", "the value is missing"),
            (
                #"{"log": {"entries": [{"request": {"method": 1}}]}}"#,
                "/log/entries/0/request/method", "the value is not a string"
            ),
        ])
    func errors(text: String, location: String, message: String) throws {
        let error = try #require(
            #expect(throws: DeliveryDocumentError.self) { try deliveries(text) })
        #expect(error.location.description == location)
        #expect("\(error)" == message)
    }

    @Test(
        "A wrong body or header field is an error",
        arguments: [
            (#"{"text": "a", "encoding": "gzip"}"#, "", "postData/encoding", "'base64'"),
            (#"{"text": "a b", "encoding": "base64"}"#, "", "postData/text", "Base64"),
            (#"{"text": "a"}"#, #", "headers": [{"name": "A"}]"#, "headers/0/value", "missing"),
            (#"{"text": "a"}"#, #", "headers": {}"#, "headers", "an array"),
            (
                #"{"text": "a"}"#, #", "headers": [{"name": "A\r\nB", "value": ""}]"#,
                "headers/0/name", "the name of a header field"
            ),
            (
                #"{"text": "a"}"#, #", "headers": [{"name": "", "value": ""}]"#,
                "headers/0/name", "the name of a header field"
            ),
            (
                #"{"text": "a"}"#, #", "headers": [{"name": "A", "value": "1\nB: 2"}]"#,
                "headers/0/value", "the value of a header field"
            ),
        ])
    func wrongRequests(data: String, rest: String, location: String, message: String) throws {
        let error = try #require(
            #expect(throws: DeliveryDocumentError.self) { try deliveries(request(data, rest)) })
        #expect(error.location.description == "/log/entries/0/request/" + location)
        #expect("\(error)".hasSuffix(message))
    }

    @Test("The list of GitHub's deliveries, which lacks the requests, says what to read instead")
    func listWithoutRequests() throws {
        let text = #"[{"guid": "a", "delivered_at": "", "status_code": 1, "event": "a"}]"#
        let error = try #require(
            #expect(throws: DeliveryDocumentError.self) { try deliveries(text) })
        #expect(error.location.description == "/0/request")
        #expect("\(error)".hasSuffix("get each delivery by its 'id'"))
    }
}
