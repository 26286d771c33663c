/// The conventional names of envelope properties, the most specific first.
package enum EnvelopeNames {
    private static let certainData = ["data", "payload", "eventdata"]
    private static let data = [
        "object", "resource", "body", "content", "detail", "details", "record", "entity",
        "attributes", "event", "message",
    ]

    package static func certainData(in names: [String]) -> String? {
        first(of: certainData, in: names)
    }

    package static func data(in names: [String]) -> String? { first(of: data, in: names) }

    private static func first(of known: [String], in names: [String]) -> String? {
        known.lazy.compactMap { known in
            names.first { TypeNames.normalized($0) == known }
        }.first
    }

    /// Whether a property is a common field of envelopes.
    package static func isCommon(_ name: String) -> Bool {
        let name = TypeNames.normalized(name)
        return id(around: ["data"]).contains(name) || time(around: ["data"]).contains(name)
    }

    /// Without an envelope, a plain `id` identifies a resource rather than the event.
    package static func id(around data: [String]) -> [String] {
        let certain = ["eventid", "deliveryid", "notificationid", "webhookeventid"]
        return data.isEmpty ? certain : ["id"] + certain + ["messageid", "uuid", "guid"]
    }

    package static func time(around data: [String]) -> [String] {
        let certain = [
            "eventtime", "eventtimestamp", "timestamp", "occurredat", "sentat", "eventdate",
        ]
        return data.isEmpty
            ? certain
            : certain + ["createdat", "created", "time", "createdtime", "triggeredat", "date"]
    }

    package static func isDelivery(_ header: String) -> Bool {
        let name = header.lowercased()
        return ["webhook-id", "svix-id"].contains(name) || name.hasSuffix("-delivery")
            || name.hasSuffix("-delivery-id") || name.hasSuffix("-event-id")
    }
}
