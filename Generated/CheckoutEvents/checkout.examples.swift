// swift-format-ignore-file
// Generated from checkout.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) public import WebhookEvents

extension CheckoutEvent {
    /// The events in ``exampleMessages``.
    public static let examples: [CheckoutEvent] = exampleMessages.compactMap { try? CheckoutEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    public static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(body: #"{"id":"evt_test_a1fR2kQ8","type":"checkout.session.authorized","created_at":"2026-03-02T10:15:30Z","data":{"object":{"id":"cs_test_a1cC7Hq0","object":"checkout.session","reference_id":"ORD-0001","description":"Two concert tickets","amount":100.15,"currency":"EUR","confirm":false,"customer":{"id":"cus_test_b2dE","name":"Inês Carvalho","email":"ines@example.com"},"metadata":{"seat_row":12,"gift":true,"note":null},"locale":"pt","status":"open","payment_status":"authorized","amount_capturable":100.15,"amount_received":0,"created_at":"2026-03-02T10:12:01Z","updated_at":"2026-03-02T10:15:29.481Z"}}}"#),
        WebhookEvents.WebhookMessage(body: #"{"id":"evt_test_b2gS3lR9","type":"checkout.session.rejected","created_at":"2026-03-02T10:16:02Z","data":{"object":{"id":"cs_test_b2dD8Ir1","object":"checkout.session","reference_id":"ORD-0002","amount":19.9,"currency":"EUR","confirm":true,"metadata":{},"locale":"en","status":"open","payment_status":"rejected","created_at":"2026-03-02T10:14:47Z"}}}"#),
        WebhookEvents.WebhookMessage(body: #"{"id":"evt_test_c3hT4mS0","type":"checkout.session.paid","created_at":"2026-03-02T10:20:11Z","data":{"object":{"id":"cs_test_a1cC7Hq0","object":"checkout.session","reference_id":"ORD-0001","description":"Two concert tickets","amount":100.15,"currency":"EUR","confirm":false,"customer":{"id":"cus_test_b2dE","name":"Inês Carvalho","email":"ines@example.com"},"metadata":{"seat_row":12,"gift":true,"note":null},"locale":"pt","status":"open","payment_status":"paid","amount_capturable":0,"amount_received":100.15,"created_at":"2026-03-02T10:12:01Z","updated_at":"2026-03-02T10:20:10.007Z"}}}"#),
        WebhookEvents.WebhookMessage(body: #"{"id":"evt_test_d4iU5nT1","type":"checkout.session.unpaid","created_at":"2026-03-02T11:02:45Z","data":{"object":{"id":"cs_test_c3eE9Js2","object":"checkout.session","reference_id":"ORD-0003","amount":2450,"currency":"EUR","confirm":false,"customer":{"id":"cus_test_c3eF","name":"Łukasz Żak","email":null},"metadata":{"cart":["A-1","B-7"]},"locale":"pl","status":"open","payment_status":"unpaid","amount_capturable":2450,"amount_received":0,"created_at":"2026-03-02T10:58:30Z","updated_at":"2026-03-02T11:02:44Z"}}}"#),
        WebhookEvents.WebhookMessage(body: #"{"id":"evt_test_e5jV6oU2","type":"checkout.session.completed","created_at":"2026-03-03T08:00:00Z","data":{"object":{"id":"cs_test_a1cC7Hq0","object":"checkout.session","reference_id":"ORD-0001","amount":100.15,"currency":"EUR","confirm":false,"metadata":{"seat_row":12,"gift":true,"note":null},"locale":"pt","status":"complete","payment_status":"paid","amount_capturable":0,"amount_received":100.15,"created_at":"2026-03-02T10:12:01Z","updated_at":"2026-03-03T07:59:59Z"}}}"#),
        WebhookEvents.WebhookMessage(body: #"{"id":"evt_test_f6kW7pV3","type":"checkout.session.expired","created_at":"2026-03-04T10:12:01Z","data":{"object":{"id":"cs_test_d4fF0Kt3","object":"checkout.session","amount":5,"currency":"BRL","metadata":{},"status":"expired","created_at":"2026-03-03T10:12:01Z"}}}"#),
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    public static let samples: [CheckoutEvent] = sampleEvents(in: exampleMessages)
}

#endif
