#if Receiver
import Foundation
import StrictJSON
import WebhookEvents

/// Requests to read CloudEvents, and to write them.
enum CloudEventRequest {
    /// The attributes and the payload of a message.
    static func read(_ request: JSONValue) throws -> JSONValue {
        let event = try InteropEvent(request.message())
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

    /// The message of a new event.
    static func write(_ request: JSONValue) throws -> JSONValue {
        let attributes = request["attributes"]
        var event = Event(
            id: attributes?["id"]?.string,
            time: (attributes?["time"]?.number?.double).map {
                Date(timeIntervalSince1970: $0 / 1_000_000)
            },
            source: attributes?["source"]?.string, data: request["data"] ?? .null)
        event.setAttributes(InteropAttributes(attributes))
        let type = try attributes?.text("type") ?? ""
        return JSONValue(try InteropEvent(event, type: type).encodedMessage())
    }

    /// The message of an event that was received, with another identifier if the request has one.
    static func rewrite(_ request: JSONValue) throws -> JSONValue {
        var event = try InteropEvent(request.message())
        let id = request["id"]?.string
        switch event {
        case .created(var received):
            if let id { received.id = id }
            event = .created(received)
        case .deleted(var received):
            if let id { received.id = id }
            event = .deleted(received)
        case .unknown: break
        case .malformed(let event): throw event.error
        }
        return JSONValue(try event.encodedMessage())
    }
}
#endif
