import Foundation
import Testing
import WebhookEvents

@Suite struct CloudEventTests {
    static let structured = #"""
        {"specversion":"1.0","id":"1","source":"/shop","type":"com.example.order.paid",\#
        "time":"2026-03-02T10:20:11.5Z","subject":"o1","tenantid":7,"other":[1.0],\#
        "data":{"id":"o1","amount":10.50}}
        """#
    static let binaryHeaders = [
        ("Content-Type", "application/json; charset=utf-8"), ("ce-specversion", "1.0"),
        ("ce-id", "1"), ("CE-Source", "/shop"), ("ce-type", "com.example.order.paid"),
        ("ce-time", "2026-03-02T10:20:11.5Z"), ("ce-subject", "o1"), ("ce-tenantid", "7"),
    ]
    static let data = #"{"id":"o1","amount":10.50}"#

    static let messages = [
        WebhookMessage(body: structured),
        WebhookMessage(
            headers: [("content-type", " Application/CloudEvents+JSON ; charset=UTF-8")],
            body: structured),
        WebhookMessage(headers: [("Content-Type", "application/json")], body: structured),
        WebhookMessage(
            headers: [("Content-Type", "application/cloudevents-batch+json")],
            body: "[\(structured)]"),
        WebhookMessage(body: " [ \(structured) ] "),
        WebhookMessage(
            headers: [
                ("Content-Type", "application/cloudevents+json"), ("ce-type", "other"),
                ("ce-specversion", "1.0"),
            ], body: structured),
        WebhookMessage(headers: binaryHeaders, body: data),
        WebhookMessage(
            body: structured.replacingOccurrences(
                of: #""data":\#(data)"#,
                with: #""data_base64":"\#(Data(data.utf8).base64EncodedString())""#)),
    ]

    @Test("An event is the same in every mode", arguments: messages)
    func modes(message: WebhookMessage) throws {
        let event = try CloudEvent(message)
        guard case .comExampleOrderPaid(let paid) = event else {
            Issue.record("\(event)")
            return
        }
        #expect(paid.id == "1")
        #expect(paid.source == "/shop")
        #expect(paid.type == "com.example.order.paid")
        #expect(paid.time == Date(timeIntervalSince1970: 1_772_446_811.5))
        #expect(paid.data == CloudOrder(id: "o1", amount: Decimal(string: "10.5")))
        #expect(event.attributes.subject == "o1")
        #expect(event.attributes.tenantid == 7)
        #expect(try CloudEvent.events(in: message) == [event])
        #expect(try event.encodedMessage() == event.message)
        let coded = try JSONDecoder().decode(CloudEvent.self, from: JSONEncoder().encode(event))
        #expect(coded.id == "1")
        #expect(coded.outcome == "com.example.order.paid")
        #expect(message.body.count - event.message.body.count < 8)
    }

    @Test(
        "Attributes in header fields are unquoted, then percent-decoded",
        arguments: [
            ("o1", "o1"), ("Euro%20%E2%82%AC%20%F0%9F%98%80", "Euro € 😀"), ("%65%6a", "ej"),
            (#""a \"b\" \\ %41""#, #"a "b" \ A"#), ("%C0%A0", nil), ("%ff", nil), ("100%", "100%"),
            ("%4", "%4"), ("%zz", "%zz"), ("", ""), ("\"", "\""), ("\"\"", ""), ("é", "é"),
            (#""\""#, #"\"#),
        ] as [(String, String?)])
    func headerValues(value: String, subject: String?) throws {
        var headers = Self.binaryHeaders.filter { $0.0 != "ce-subject" }
        headers.append(("ce-subject", value))
        let event = try CloudEvent(WebhookMessage(headers: headers, body: Self.data))
        #expect(event.outcome == "com.example.order.paid")
        #expect(event.attributes.subject == subject)
        #expect(event.attributes.dataContentType == "application/json; charset=utf-8")
    }

    @Test(
        "Missing or mismatched data is malformed, with its path",
        arguments: [
            (#"{"type":"com.example.order.paid"}"#, "malformed data"),
            (#"{"type":"com.example.order.paid","data":null}"#, "malformed data"),
            (#"{"type":"com.example.order.paid","data":{"id":5}}"#, "malformed data.id"),
            (#"{"type":"com.example.order.paid","data_base64":5}"#, "malformed data_base64"),
            (#"{"type":"com.example.order.paid","data_base64":"x"}"#, "malformed data_base64"),
            (
                #"{"type":"com.example.order.paid","data_base64":"e30="}"#,
                "malformed data_base64.id"
            ),
            (#"{"type":"com.example.order.paid","data_base64":"eyI="}"#, "malformed data_base64"),
            (#"{"type":"com.example.order.paid","data_base64":""}"#, "malformed data_base64"),
            (
                #"{"type":"com.example.order.paid","data":{"id":"a"},"tenantid":"x"}"#,
                "malformed tenantid"
            ),
            (#"{"type":"com.example.order.paid","type":"a"}"#, "malformed type"),
            (#"{"type":"com.example.ping"}"#, "com.example.ping"),
            (#"{"type":"com.example.ping","data":"text"}"#, "com.example.ping"),
            (#"{"type":"com.example.ping","data":1}"#, "malformed data"),
            (#"{"type":"new"}"#, "unknown"), ("{}", "unknown"), ("5", "unknown"),
        ])
    func wrongData(body: String, outcome: String) throws {
        let event = try CloudEvent(WebhookMessage(body: body))
        #expect(event.outcome == outcome)
        #expect(event.message.body == Array(body.utf8))
    }

    @Test(
        "A binary message with any body and header fields is an event",
        arguments: [
            ("com.example.order.paid", "", "malformed "),
            ("com.example.ping", "", "com.example.ping"),
            ("com.example.ping", "null", "com.example.ping"),
            ("com.example.ping", "[1]", "malformed "),
            ("com.example.order.paid", "[]", "malformed "),
            ("com.example.order.paid", #"{"id":1}"#, "malformed id"), ("new", "[]", "unknown"),
            ("%C0%A0", "[]", "unknown"),
        ])
    func binary(type: String, body: String, outcome: String) throws {
        let message = WebhookMessage(headers: [("ce-type", type)], body: body)
        let event = try CloudEvent(message)
        #expect(event.outcome == outcome)
        #expect(event.message == message)
        #expect(try event.encodedMessage() == message)
    }

    @Test(
        "A body that is not JSON throws in every mode",
        arguments: [
            ([], ""), ([], "{"), ([("ce-type", "a")], "x"), ([("ce-type", "a")], " "),
            ([("Content-Type", "application/cloudevents+avro")], "\u{2}"),
            ([("Content-Type", "application/cloudevents-batch+json")], "[{}"),
        ] as [([(String, String)], String)])
    func notJSON(headers: [(String, String)], body: String) {
        #expect(throws: WebhookDecodingError.self) {
            try CloudEvent(WebhookMessage(headers: headers, body: body))
        }
    }
}
