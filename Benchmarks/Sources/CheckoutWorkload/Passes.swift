import Benchmark
public import CheckoutEvents
import Foundation
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

    /// The decoded events.
    public func received() throws -> [CheckoutEvent] {
        try messages.map { try CheckoutEvent($0) }
    }

    /// Events that are created in Swift from the values of decoded ones.
    public static func made(from received: [CheckoutEvent]) -> [CheckoutEvent] {
        let time = Date()
        return received.compactMap { event in
            event.session.map { session in
                .checkoutSessionPaid(Event(id: "evt_1", time: time, data: session.madeInSwift))
            }
        }
    }

    /// Encodes each event.
    public static func encode(_ events: [CheckoutEvent]) throws {
        for event in events { blackHole(try event.encoded()) }
    }

    /// Changes one property of each event, and encodes the event.
    public static func change(_ events: [CheckoutEvent]) throws {
        for event in events { blackHole(try event.withOtherReference.encoded()) }
    }
}
