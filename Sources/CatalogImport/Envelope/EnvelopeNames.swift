/// How the properties of envelopes are called by custom, the most telling first.
enum EnvelopeNames {
    private static let data = [
        "data", "payload", "object", "resource", "eventdata", "body", "content", "detail",
        "details", "record", "entity", "attributes", "event", "message",
    ]

    static func data(in names: [String]) -> String? {
        Self.data.lazy
            .compactMap { known in names.first { TypeNames.normalized($0) == known } }.first
    }

    /// A plain `id` in a body without an envelope is that of a thing, not of the event.
    static func id(around data: [String]) -> [String] {
        let certain = ["eventid", "deliveryid", "notificationid", "webhookeventid"]
        return data.isEmpty ? certain : ["id"] + certain + ["messageid", "uuid", "guid"]
    }

    static func time(around data: [String]) -> [String] {
        let certain = [
            "eventtime", "eventtimestamp", "timestamp", "occurredat", "sentat", "eventdate",
        ]
        return data.isEmpty
            ? certain
            : certain + ["createdat", "created", "time", "createdtime", "triggeredat", "date"]
    }

    static func isDelivery(_ header: String) -> Bool {
        let name = header.lowercased()
        return ["webhook-id", "svix-id"].contains(name) || name.hasSuffix("-delivery")
            || name.hasSuffix("-delivery-id") || name.hasSuffix("-event-id")
    }
}
