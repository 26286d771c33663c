import StrictJSON

/// The schemas of a catalog that are not inside other schemas.
enum CatalogSchemas {
    typealias Transform = (JSONValue, JSONPointer) -> JSONValue?

    /// The pointers to the schemas, in the order of the catalog.
    static func pointers(in catalog: JSONValue) -> [JSONPointer] {
        var pointers: [JSONPointer] = []
        _ = map(catalog) { schema, pointer in
            pointers.append(pointer)
            return schema
        }
        return pointers
    }

    /// A catalog with other schemas; one for which the transform is `nil` is left out.
    static func map(_ catalog: JSONValue, _ transform: Transform) -> JSONValue {
        catalog.mapMembers(at: []) { key, value, pointer in
            switch key {
            case "envelope": envelope(value, at: pointer, transform)
            case "events": value.mapMembers(at: pointer) { event($1, at: $2, transform) }
            case "$defs": value.mapMembers(at: pointer) { transform($1, $2) }
            default: value
            }
        }
    }

    private static func envelope(
        _ envelope: JSONValue, at pointer: JSONPointer, _ transform: Transform
    ) -> JSONValue {
        envelope.mapMembers(at: pointer) { key, value, pointer in
            switch key {
            case "id", "time", "source": parameter(value, at: pointer, transform)
            case "attributes": value.mapMembers(at: pointer) { parameter($1, at: $2, transform) }
            default: value
            }
        }
    }

    private static func parameter(
        _ parameter: JSONValue, at pointer: JSONPointer, _ transform: Transform
    ) -> JSONValue {
        parameter.mapMembers(at: pointer) { $0 == "schema" ? transform($1, $2) : $1 }
    }

    private static func event(
        _ event: JSONValue, at pointer: JSONPointer, _ transform: Transform
    ) -> JSONValue {
        event.mapMembers(at: pointer) { key, value, pointer in
            switch key {
            case "data": transform(value, pointer)
            case "versions":
                value.mapMembers(at: pointer) { _, version, pointer in
                    version.mapMembers(at: pointer) { $0 == "data" ? transform($1, $2) : $1 }
                }
            default: value
            }
        }
    }
}

extension JSONValue {
    /// An object with other values, or without some members; any other value as it is.
    fileprivate func mapMembers(
        at pointer: JSONPointer, _ transform: (String, JSONValue, JSONPointer) -> JSONValue?
    ) -> JSONValue {
        guard let object else { return self }
        return .object(
            JSONObject(
                object.compactMap { key, value in
                    transform(key, value, pointer / key).map { (key, $0) }
                }))
    }
}
