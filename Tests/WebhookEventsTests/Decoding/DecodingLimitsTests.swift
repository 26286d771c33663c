import CheckoutEvents
import Testing
import WebhookEvents

@Suite struct DecodingLimitsTests {
    private static let message = WebhookMessage(body: Checkout.body(#"{"id":"a","metadata":{}}"#))

    @Test("A body within the limits of size and depth is decoded")
    func within() throws {
        let limits = JSONLimits(depth: 4, bytes: Self.message.body.count)
        let event = try CheckoutEvent(Self.message, limits: limits)
        #expect(event.paid?.data.metadata == [:])
    }

    @Test(
        "A body beyond a limit is refused with the limit",
        arguments: [
            (JSONLimits(depth: 3), "more than 3 objects and arrays are nested"),
            (JSONLimits(bytes: 100), "the text has more than 100 bytes"),
        ])
    func beyond(limits: JSONLimits, reason: String) {
        let error = #expect(throws: WebhookDecodingError.self) {
            try CheckoutEvent(Self.message, limits: limits)
        }
        #expect(error?.description.hasPrefix("the body is beyond a limit: \(reason)") == true)
        #expect(throws: WebhookDecodingError.self) {
            try CheckoutEvent.events(in: Self.message, limits: limits)
        }
    }

    @Test("Limits apply to batches and to data in Base64")
    func inside() throws {
        let batch = WebhookMessage(body: #"[{"event":"bounce","reason":"r","x":[[]]}]"#)
        #expect(try MailEvent.events(in: batch, limits: JSONLimits(depth: 4)).count == 1)
        #expect(throws: WebhookDecodingError.self) {
            try MailEvent.events(in: batch, limits: JSONLimits(depth: 3))
        }
        let encoded = WebhookMessage(
            body: #"{"type":"com.example.order.paid","data_base64":"eyJvdGhlciI6W1tdXX0="}"#)
        let event = try CloudEvent(encoded, limits: JSONLimits(depth: 2))
        guard case .malformed(let malformed) = event else {
            Issue.record("\(event)")
            return
        }
        #expect(malformed.error.error.reason == .tooDeep(limit: 2))
    }

    @Test("The default size limit of a body is 32 MiB")
    func standard() {
        let body = Array(repeating: UInt8(ascii: " "), count: 32 << 20) + Array("1".utf8)
        let error = #expect(throws: WebhookDecodingError.self) {
            try CheckoutEvent(WebhookMessage(headers: [], body: body))
        }
        #expect(
            error
                == .notJSON(
                    JSONError(
                        JSONFailure(reason: .tooLarge(limit: 32 << 20), offset: 0), line: 1,
                        column: 1)))
    }
}
