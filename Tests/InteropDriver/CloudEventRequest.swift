#if Receiver
import Foundation
import StrictJSON
@_spi(Generated) import WebhookEvents

/// Requests to read and to write CloudEvents in each of the three modes.
enum CloudEventRequest {
    /// The attributes and the payloads of all events of a message.
    static func read(_ request: JSONValue) throws -> JSONValue {
        let events = try InteropEvent.events(in: request.message())
        return ["events": .array(try events.map { try json(of: $0) })]
    }

    private static func json(of event: InteropEvent) throws -> JSONValue {
        if case .malformed(let event) = event { throw event.error }
        let content = event.content.event
        var attributes = content.attributes(as: InteropAttributes.self).json
        attributes["id"] = content.id.map { .string($0) }
        attributes["source"] = content.source.map { .string($0) }
        attributes["type"] = event.type.map { .string($0) }
        let time = content.time.map { ($0.timeIntervalSince1970 * 1_000_000).rounded() }
        attributes["time"] = time.map { .number(JSONNumber(Int64($0))) }
        let data: JSONValue? =
            switch event {
            case .created(let event), .deleted(let event): event.data
            case .unknown, .malformed: nil
            }
        return ["attributes": .object(attributes), "data": data ?? .null]
    }

    /// The message of events in a mode. Each event is new, or was received in a message and gets another
    /// identifier if the request has one.
    static func write(_ request: JSONValue) throws -> JSONValue {
        let events = try (request["events"]?.array ?? []).map { entry in
            entry["body"] == nil ? try made(entry) : try received(entry)
        }
        if request["mode"]?.string == "batched" {
            return JSONValue(try InteropEvent.encodedBatchMessage(events))
        }
        guard let event = events.first else { throw DriverError.notUnderstood("events") }
        let message = try event.encodedMessage()
        return JSONValue(
            request["mode"]?.string == "binary" ? try message.binaryCloudEvent() : message)
    }

    private static func made(_ entry: JSONValue) throws -> InteropEvent {
        let attributes = entry["attributes"]
        var event = Event(
            id: attributes?["id"]?.string,
            time: (attributes?["time"]?.number?.double).map {
                Date(timeIntervalSince1970: $0 / 1_000_000)
            },
            source: attributes?["source"]?.string, data: entry["data"] ?? .null)
        event.setAttributes(InteropAttributes(attributes))
        return InteropEvent(event, type: try attributes?.text("type") ?? "")
    }

    private static func received(_ entry: JSONValue) throws -> InteropEvent {
        let event = try InteropEvent(entry.message())
        guard let id = entry["id"]?.string else { return event }
        switch event {
        case .created(var received):
            received.id = id
            return .created(received)
        case .deleted(var received):
            received.id = id
            return .deleted(received)
        case .unknown: return event
        case .malformed(let event): throw event.error
        }
    }
}
#endif
