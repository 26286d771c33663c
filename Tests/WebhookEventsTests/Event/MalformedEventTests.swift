import CheckoutEvents
import Testing
import WebhookEvents

@Suite struct MalformedEventTests {
    @Test(
        "A mismatched payload is reported with its path",
        arguments: [
            (#"{"id":1}"#, "data.object.id", "expected a string, found a number"),
            ("{}", "data.object.id", "missing key 'id'"),
            ("[]", "data.object", "expected an object, found an array"),
            ("null", "data.object", "expected an object, found null"),
            (#"{"id":null}"#, "data.object.id", "expected a string, found null"),
            (
                #"{"id":"a","amount":{}}"#, "data.object.amount",
                "expected a decimal number of at most 38 digits, found an object"
            ),
            (
                #"{"id":"a","amount":"ten"}"#, "data.object.amount",
                "expected a decimal number of at most 38 digits, found a string"
            ),
            (
                #"{"id":"a","confirm":"no"}"#, "data.object.confirm",
                "expected a boolean, found a string"
            ),
            (#"{"id":"a","status":[]}"#, "data.object.status", "expected a string, found an array"),
            (
                #"{"id":"a","customer":{"name":5}}"#, "data.object.customer.name",
                "expected a string, found a number"
            ),
            (
                #"{"id":"a","metadata":1}"#, "data.object.metadata",
                "expected an object, found a number"
            ),
        ])
    func payload(session: String, path: String, reason: String) throws {
        let body = Checkout.body(session)
        let event = try #require(try Checkout.event(body).malformed)
        #expect(event.error.path == path)
        #expect(event.error.error.reason.description == reason)
        #expect(event.error.description.hasPrefix("\(path): \(reason), at line 1, column "))
        #expect(event.type == "checkout.session.paid")
        #expect(event.id == "evt_1")
        #expect(event.time != nil)
        #expect(event.message.body == Array(body.utf8))
        #expect(event.json["type"] == "checkout.session.paid")
    }

    @Test(
        "A missing payload is reported with the path of its location",
        arguments: [
            (#"{"type":"checkout.session.paid"}"#, "data", "missing key 'data'"),
            (#"{"type":"checkout.session.paid","data":{}}"#, "data.object", "missing key 'object'"),
            (
                #"{"type":"checkout.session.paid","data":1}"#, "data",
                "expected an object, found a number"
            ),
            (
                #"{"data":null,"type":"checkout.session.paid"}"#, "data",
                "expected an object, found null"
            ),
        ])
    func missingPayload(body: String, path: String, reason: String) throws {
        let event = try #require(try Checkout.event(body).malformed)
        #expect(event.error.path == path)
        #expect(event.error.error.reason.description == reason)
    }

    @Test(
        "A repeated key that identifies the event makes it malformed",
        arguments: [
            (#"{"type":"checkout.session.paid","type":"checkout.session.paid"}"#, "type", "type"),
            (#"{"type":"x","data":{},"t\u0079pe":"y"}"#, "type", "type"),
            (#"{"type":"x","data":{"object":1,"object":2}}"#, "data.object", "object"),
            (#"{"id":"1","type":"x", "id" : "2"}"#, "id", "id"),
        ])
    func repeatedKey(body: String, path: String, key: String) throws {
        let event = try #require(try Checkout.event(body).malformed)
        #expect(event.error.error.reason == .duplicateKey(key))
        #expect(event.error.path == path)
        #expect(event.type == nil)
        #expect(event.message.body == Array(body.utf8))
    }
}
