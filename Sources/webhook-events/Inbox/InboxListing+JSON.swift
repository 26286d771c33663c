#if CLI && Receiver
import Foundation
import StrictJSON
import WebhookEvents
import WebhookReceiver

extension InboxListing {
    /// The object that `inbox list --json` prints, which `schema/inbox-report.schema.json` describes.
    var json: JSONValue {
        var object: JSONObject = [
            "waiting": .number(JSONNumber(statistics.waiting)),
            "running": .number(JSONNumber(statistics.running)),
            "dead": .number(JSONNumber(statistics.dead)),
            "bytes": .number(JSONNumber(statistics.bytes)),
        ]
        if let oldest = statistics.oldest { object["oldest"] = .string(Self.time(oldest)) }
        object["isCut"] = .boolean(isCut)
        object["events"] = .array(records.map { .object($0.json) })
        return .object(object)
    }

    /// A time in RFC 3339, in UTC.
    static func time(_ date: Date) -> String {
        date.formatted(.iso8601)
    }
}

extension InboxRecord {
    /// The event without its message.
    fileprivate var json: JSONObject {
        var object: JSONObject = [
            "id": .number(JSONNumber(id)), "state": .string(state.rawValue),
            "attempts": .number(JSONNumber(attempts)), "endpoint": .string(entry.endpoint),
            "delivery": .string(entry.request.id.rawValue),
            "received": .string(InboxListing.time(entry.time)),
            "size": .number(JSONNumber(entry.message.body.count)),
        ]
        let texts = [
            ("due", due.map(InboxListing.time)), ("sender", entry.sender), ("type", entry.type),
            ("subject", entry.subject), ("error", error),
        ]
        for (name, text) in texts { if let text { object[name] = .string(text) } }
        return object
    }
}
#endif
