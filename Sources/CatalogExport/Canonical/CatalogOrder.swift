package import StrictJSON

/// The order of keys whose order has no meaning.
package enum CatalogOrder {
    private static let catalog = ranks([
        "$schema", "$id", "$comment", "catalog", "info", "jsonSchemaDialect", "protocol",
        "contentType", "messages", "discriminator", "versions", "envelope", "events", "$defs",
    ])
    private static let info = ranks([
        "title", "version", "summary", "description", "termsOfService", "contact", "license",
    ])
    private static let envelope = ranks(["id", "time", "source", "data", "attributes"])
    private static let event = ranks([
        "title", "summary", "description", "deprecated", "tags", "externalDocs", "data",
        "examples", "versions",
    ])
    private static let schema = ranks([
        "title", "description", "deprecated", "$ref", "type", "format", "const", "enum",
        "required", "properties",
    ])

    /// A catalog with its own keys in order, without those inside of schemas.
    static func ordered(_ value: JSONValue) -> JSONValue {
        guard var root = value.object else { return value }
        if let info = root["info"]?.object {
            root["info"] = .object(sorted(info, by: Self.info))
        }
        if let envelope = root["envelope"]?.object {
            root["envelope"] = .object(sorted(envelope, by: Self.envelope))
        }
        if let events = root["events"]?.object {
            root["events"] = .object(JSONObject(events.map { ($0.key, event($0.value)) }))
        }
        return .object(sorted(root, by: catalog))
    }

    /// The keywords of a schema in order.
    package static func ordered(schema members: [JSONObject.Member]) -> JSONObject {
        sorted(JSONObject(members), by: schema)
    }

    private static func event(_ value: JSONValue) -> JSONValue {
        guard var event = value.object else { return value }
        if let versions = event["versions"]?.object {
            event["versions"] = .object(
                JSONObject(versions.map { ($0.key, self.event($0.value)) }))
        }
        return .object(sorted(event, by: Self.event))
    }

    private static func ranks(_ keys: [String]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    }

    private static func sorted(_ object: JSONObject, by ranks: [String: Int]) -> JSONObject {
        let members = object.map { (rank: ranks[$0.key] ?? ranks.count, member: $0) }
        let sorted = members.sorted { left, right in
            if left.rank != right.rank { return left.rank < right.rank }
            return left.member.key.utf8.lexicographicallyPrecedes(right.member.key.utf8)
        }
        return JSONObject(sorted.map(\.member))
    }
}
