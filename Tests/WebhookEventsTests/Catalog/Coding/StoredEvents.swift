import Foundation
import TestSupport
import Testing
@_spi(Generated) import WebhookEvents

/// Events of one catalog, to be put through coders.
struct StoredEvents: Sendable, CustomStringConvertible {
    let description: String
    let check: @Sendable (Coders) throws -> Void

    init<Catalog: WebhookEvent>(_ name: String, _ events: [Catalog]) {
        description = "\(Catalog.self) \(name)"
        check = { coders in
            for event in events { try Self.check(event, coders) }
        }
    }

    private static func check<Catalog: WebhookEvent>(_ event: Catalog, _ coders: Coders) throws {
        let decoded = try #require(try coders.coded(event))
        #expect(decoded == event)
        #expect(decoded.hashValue == event.hashValue)
        #expect(decoded.type == event.type)
        #expect(decoded.outcome == event.outcome)
        #expect((decoded.id, decoded.source) == (event.id, event.source))
        let times = (decoded.time ?? .distantPast, event.time ?? .distantPast)
        #expect(abs(times.0.timeIntervalSince(times.1)) < 1e-6)
        #expect(try coders.coded(decoded) == event)
        // A CloudEvent in binary mode is stored in structured mode.
        if Catalog.self != CloudEvent.self {
            // Some times cannot be written.
            let (body, original) = (try? decoded.encoded(), try? event.encoded())
            #expect(try body.map { try JSONValue($0) } == original.map { try JSONValue($0) })
        }
        if event.content.type == nil { #expect(decoded.message == event.message) }
        try checkAlone(event.content.event, coders)
    }

    /// Checks an event without its catalog.
    private static func checkAlone(_ event: any EventProtocol, _ coders: Coders) throws {
        func check<Content: EventProtocol & Codable>(_ event: Content) throws {
            let decoded = try #require(try coders.coded(event))
            #expect(decoded == event)
            #expect(decoded.hashValue == event.hashValue)
            #expect(decoded.message == event.message)
            #expect(decoded.time == event.time)
            #expect(try coders.coded(decoded) == event)
        }
        guard let event = event as? any EventProtocol & Codable else {
            Issue.record("\(type(of: event)) is not Codable")
            return
        }
        try check(event)
    }

    static var all: [StoredEvents] {
        checkout + headerOnly + batches + cloudEvents + ledgers + others
    }

    static func events<Catalog: WebhookEvent>(
        _ bodies: [String], _ headers: [(String, String)] = [], _ type: Catalog.Type
    ) -> [Catalog] {
        bodies.flatMap { body in
            let message = WebhookMessage(headers: headers, body: body)
            return (try? Catalog.events(in: message)) ?? []
        }
    }
}
