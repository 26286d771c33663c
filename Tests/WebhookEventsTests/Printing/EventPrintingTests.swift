import CheckoutEvents
import Testing
import WebhookEvents

@Suite struct EventPrintingTests {
    @Test("An event shows its envelope, its payload, and the size of its body")
    func known() throws {
        let body = Checkout.body(#"{"id":"cs_1","amount":1.5,"customer":{"name":"Ann"}}"#)
        let event = try Checkout.event(body)
        let text = #"""
            Event<CheckoutSession>(id: "evt_1", type: "checkout.session.paid", \#
            time: 2026-03-02T10:20:11Z, data: CheckoutSession(id: "cs_1", amount: 1.5, \#
            customer: Customer(name: "Ann")), body: \#(body.utf8.count) bytes)
            """#
        #expect("\(try #require(event.paid))" == text)
        #expect("\(event)" == "checkoutSessionPaid(\(text))")
        var dumped = ""
        dump(event, to: &dumped)
        #expect(dumped.contains(#"- type: "checkout.session.paid""#))
        #expect(dumped.contains(#"- name: "Ann""#))
        for storage in ["storage", "envelope", "Storage", "recordFields"] {
            #expect(!dumped.contains(storage))
        }
    }

    @Test("An event that is made shows what it has")
    func made() throws {
        let event = Event(id: "e", data: CheckoutSession(id: "c"))
        #expect("\(event)" == #"Event<CheckoutSession>(id: "e", data: CheckoutSession(id: "c"))"#)
        #expect("\(Event(data: ["a", "b"]))" == #"Event<Array<String>>(data: ["a", "b"])"#)
    }

    @Test("Unknown and malformed events show the body as text, which is cut")
    func undecoded() throws {
        let unknown = try #require(try Checkout.event(#"{"type":"new","id":"e"}"#).unknown)
        #expect(
            "\(unknown)" == #"UnknownEvent(id: "e", type: "new", body: {"type":"new","id":"e"})"#)
        let long = try #require(
            try Checkout.event(
                Checkout.body(#"{"id":5,"x":"\#(String(repeating: "é", count: 400))"}"#)
            ).malformed)
        let text = "\(long)"
        #expect(text.hasPrefix(#"MalformedEvent(id: "evt_1", type: "checkout.session.paid", "#))
        #expect(text.contains(#"error: "data.object.id: expected a string, found a number, at"#))
        #expect(text.hasSuffix("éé… (\(long.message.body.count) bytes))"))
        #expect(text.count < 500)
    }

    @Test("The bodies of a catalog with sensitive values are not shown")
    func sensitive() throws {
        let bodies = [
            #"{"type":"new","id":"e","data":{"password":"S3CRET"}}"#,
            #"{"type":"account.opened","id":"e","data":{"id":5,"password":"S3CRET"}}"#,
            #"{"type":"account.opened","id":"e","data":{"#
                + #""id":"a","debug_description":"","pin":"S3CRET"}}"#,
            #"{"type":"account.opened","id":"e","data":{"id":"a","pin":{"S3CRET":1}}}"#,
        ]
        for body in bodies {
            let event = try VaultEvent(WebhookMessage(body: body))
            var text = "\(event)" + _DebuggerSupport.stringForPrintObject(event)
            dump(event, to: &text)
            #expect(!text.contains("S3CRET"))
            #expect(text.contains("\(body.utf8.count) bytes"))
        }
    }

    @Test("Attributes are shown by name")
    func attributes() throws {
        let message = WebhookMessage(
            headers: [("X-Topic", "orders/deleted"), ("X-Shop", "s")], body: #"{"id":1}"#)
        #expect("\(try StoreEvent(message))".contains(#"attributes: (shop: "s")"#))
    }
}
