import Benchmark
import CheckoutEvents
import WebhookEvents

// The operations for a profiler: those of rows of the table, without concurrency.
extension CheckoutWorkload {
    /// Decodes each body.
    public func decodeAll() throws {
        for message in messages { blackHole(try CheckoutEvent(message)) }
    }

    /// The event of each body, whose message has a copy of the body.
    public func events() throws -> [any Sendable] {
        try bodies.map { body in
            try CheckoutEvent(WebhookMessage(body: body.withUnsafeBufferPointer { Array($0) }))
        }
    }

    /// Decodes each body, and reads the value of each property of its payload.
    public func readAll() throws {
        for message in messages {
            let session = try CheckoutEvent(message).session
            precondition(session != nil, "a body has no known type")
            session?.readEverything()
        }
    }
}
