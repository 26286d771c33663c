import StrictJSON

/// What a document says about an event, besides its schema.
enum EventDocumentation {
    /// The members of an object that describes a message: what a format can say, which is noted, and
    /// what the type says for all of its versions.
    ///
    /// - Parameters:
    ///   - keys: The keys that the object may have, each with whether a value is allowed.
    ///   - pointer: The location of the object.
    static func members(
        of event: EventMessage, keys: [(key: String, accepts: (JSONValue) -> Bool)],
        at pointer: JSONPointer, _ contents: inout DocumentContents
    ) -> JSONObject {
        var members: JSONObject = [:]
        for (key, accepts) in keys {
            if let value = event.entry[key] {
                guard accepts(value) else { continue }
                members.append(key, value)
                contents.locations.append((event.pointer / key, pointer / key))
            } else if let value = event.type?[key], accepts(value) {
                members.append(key, value)
            }
        }
        for (key, value) in event.entry where key.isExtension && key != CarriedCatalog.key {
            members.append(key, value)
            contents.locations.append((event.pointer / key, pointer / key))
        }
        return members
    }

    static func isText(_ value: JSONValue) -> Bool { value.string != nil }
    static func isFlag(_ value: JSONValue) -> Bool { value.boolean != nil }
    static func isDocumentation(_ value: JSONValue) -> Bool {
        value["url"] != nil && value.hasTexts(["url", "description"])
    }
}
