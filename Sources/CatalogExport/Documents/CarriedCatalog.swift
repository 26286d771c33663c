import StrictJSON

/// The object `x-webhook-events` of an exported document: what the document does not say otherwise, and
/// where it says the rest.
package enum CarriedCatalog {
    package static var key: String { "x-webhook-events" }
    package static var versionKey: String { "export" }
    package static var version: String { "1.0" }
    package static var catalogKey: String { "catalog" }
    package static var locationsKey: String { "locations" }
    package static var changesKey: String { "schemas" }

    static func json(_ contents: inout DocumentContents) -> JSONValue {
        var removed = PointerValues()
        var locations: JSONObject = [:]
        for (catalog, document) in contents.locations {
            removed.insert(.null, at: catalog)
            locations.append(catalog.description, .string(document.description))
        }
        let rest = removed.removed(from: contents.json).withoutEmpty(["info", "$defs"])
        addLosses(rest, &contents)
        var json: JSONObject = [versionKey: .string(version)]
        json.append(catalogKey, rest)
        json.append(locationsKey, .object(locations))
        if !contents.changes.isEmpty {
            json.append(changesKey, .object(JSONObject(contents.changes)))
        }
        return .object(json)
    }

    /// Notes what is carried. The version of the format, and the list of types, are in each document.
    private static func addLosses(_ rest: JSONValue, _ contents: inout DocumentContents) {
        for (key, value) in rest.object ?? [:] where !["catalog", "$schema"].contains(key) {
            guard key == "events" else {
                contents.losses.add(.catalogKey(key))
                continue
            }
            for (_, event) in value.object ?? [:] {
                for (key, value) in event.object ?? [:] {
                    if key != "versions" { contents.losses.add(.eventKey(key)) }
                    for (_, version) in key == "versions" ? value.object ?? [:] : [:] {
                        for (key, _) in version.object ?? [:] {
                            contents.losses.add(.eventKey(key))
                        }
                    }
                }
            }
        }
    }
}

extension JSONValue {
    /// An object without the members with some keys whose values are empty objects.
    func withoutEmpty(_ keys: Set<String>) -> JSONValue {
        guard let object else { return self }
        return .object(
            JSONObject(
                object.filter { !keys.contains($0.key) || $0.value.object?.isEmpty != true }))
    }
}
