import CheckoutEvents
import StrictJSON
import Testing
import WebhookEvents

@Suite struct MutationTests {
    @Test(
        "An event with a value of another kind is decoded and keeps its bytes",
        arguments: CheckoutEvent.exampleMessages)
    func replacedValues(message: WebhookMessage) throws {
        let kinds: [JSONValue] = [nil, true, 7, "text", [], [1], [:], ["a": 1]]
        let body = try JSONValue(message.body)
        for pointer in body.pointers where !pointer.isEmpty {
            for kind in kinds { try check(body.replacing(pointer, with: kind)) }
        }
    }

    @Test(
        "An event with a removed key is decoded and keeps its bytes",
        arguments: CheckoutEvent.exampleMessages)
    func removedKeys(message: WebhookMessage) throws {
        let body = try JSONValue(message.body)
        for pointer in body.pointers where !pointer.isEmpty {
            try check(body.replacing(pointer, with: nil))
        }
    }

    @Test("An event with a changed byte is decoded and keeps its bytes, or is not JSON")
    func changedBytes() throws {
        let message = try #require(CheckoutEvent.exampleMessages.last)
        var bytes = message.body
        for position in bytes.indices {
            let original = bytes[position]
            for byte in [0, 0x20, 0x22, 0x2C, 0x2D, 0x30, 0x5C, 0x5D, 0x65, 0x7B, 0x7D, 0xC3, 0xFF]
                as [UInt8]
            {
                bytes[position] = byte
                let event = try? CheckoutEvent(WebhookMessage(body: bytes))
                let isJSON = (try? JSONValue(bytes)) != nil
                if (event != nil) != isJSON || event.map({ $0.message.body != bytes }) == true {
                    Issue.record("byte \(byte) at \(position)")
                }
            }
            bytes[position] = original
        }
    }

    @Test("Every proper prefix of a body is not JSON")
    func beginnings() throws {
        let body = try #require(CheckoutEvent.exampleMessages.first).body
        for count in body.indices {
            let part = WebhookMessage(body: Array(body.prefix(count)))
            #expect(throws: WebhookDecodingError.self, "\(count) bytes") { try CheckoutEvent(part) }
        }
    }

    private func check(_ value: JSONValue) throws {
        let event = try CheckoutEvent(WebhookMessage(body: value.bytes))
        if event.message.body != value.bytes { Issue.record("bytes lost: \(value)") }
        if try event.encoded() != value.bytes { Issue.record("bytes changed: \(value)") }
        if let error = event.malformed?.error, error.path.isEmpty {
            Issue.record("no path: \(value)")
        }
    }
}
