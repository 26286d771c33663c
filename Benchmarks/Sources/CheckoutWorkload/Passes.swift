import Benchmark
import CheckoutEvents
import WebhookEvents

// What a profiler looks at: the same as rows of the table, without concurrency around them.
extension CheckoutWorkload {
    /// Decodes each body.
    public func decodeAll() throws {
        for message in messages { blackHole(try CheckoutEvent(message)) }
    }

    /// Decodes each body, and makes the value of each property of its payload.
    public func readAll() throws {
        for message in messages {
            let session = try CheckoutEvent(message).session
            precondition(session != nil, "a body is of no known type")
            session?.readEverything()
        }
    }
}
