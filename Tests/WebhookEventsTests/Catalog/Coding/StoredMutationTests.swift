import CheckoutEvents
import Foundation
import StrictJSON
import TestSupport
import Testing
import WebhookEvents

@Suite struct StoredMutationTests {
    @Test("A randomly changed event is equal after JSONEncoder and JSONDecoder")
    func random() throws {
        var generator = SeededGenerator()
        let seed = generator.seed
        let numbers: [JSONValue?] = ["1.50", "1E400", "-0.0", "1e30"].map { text in
            JSONNumber(text).map { .number($0) }
        }
        let values = EnvelopeMutationTests.values + numbers
        let bodies = EnvelopeMutationTests.bodies + [try JSONValue(Array(Checkout.body("{}").utf8))]
        for _ in 0..<300 {
            guard var body = bodies.randomElement(using: &generator) else { return }
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                let pointer = body.pointers.randomElement(using: &generator) ?? []
                body = body.replacing(
                    pointer, with: values.randomElement(using: &generator) ?? nil)
            }
            let headers = EnvelopeMutationTests.headers.randomElement(using: &generator) ?? []
            let message = WebhookMessage(headers: headers, body: body.bytes)
            try check(LineEvent.self, message, seed)
            try check(MailEvent.self, message, seed)
            try check(StoreEvent.self, message, seed)
            try check(CloudEvent.self, message, seed)
            try check(CheckoutEvent.self, message, seed)
            try check(LedgerEvent.self, message, seed)
            try check(MarketEvent.self, message, seed)
        }
    }

    private func check<Catalog: WebhookEvent>(
        _ type: Catalog.Type, _ message: WebhookMessage, _ seed: UInt64
    ) throws {
        for event in try Catalog.events(in: message) {
            let data = try JSONEncoder().encode(event)
            let decoded = try JSONDecoder().decode(Catalog.self, from: data)
            if decoded != event || decoded.outcome != event.outcome {
                Issue.record("seed \(seed): \(String(decoding: data, as: UTF8.self)), \(message)")
            }
        }
    }
}
