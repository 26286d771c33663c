/// A catalog with any number of event types, like that of a large provider: `resource.verb`, where
/// resources share types; some types have an additional part.
struct SyntheticCatalog {
    let count: Int

    private static let verbs = [
        "created", "updated", "deleted", "subscription.created", "subscription.trial_ended",
        "closed", "reopened", "archived", "tax_id.updated", "expired",
    ]

    /// The names of the event types.
    var types: [String] {
        (0..<count).map { index in
            "resource\(index / Self.verbs.count).\(Self.verbs[index % Self.verbs.count])"
        }
    }

    var text: String {
        let events = types.enumerated().map { index, type in
            ##""\##(type)": {"data": {"$ref": "#/$defs/resource\##(index / 10)"}}"##
        }
        let definitions = (0...max(count - 1, 0) / 10).map { index in
            ##"""
            "resource\##(index)": {"type": "object", "required": ["id"], "properties": {
              "id": {"type": "string"}, "state": {"enum": ["open", "closed"]},
              "next": {"$ref": "#/$defs/resource\##(index)"},
              "parent": {"$ref": "#/$defs/resource\##(index / 2)"}}}
            """##
        }
        return """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "envelope": {"data": "$message.payload#/data"},
            "events": {\(events.joined(separator: ",\n"))},
            "$defs": {\(definitions.joined(separator: ",\n"))}}
            """
    }
}
