package import StrictJSON

/// Finds members of large objects, such as `$defs`, without looking at each member each time.
struct MemberTables {
    private var tables: [SchemaLocation: [ExactText: JSONValue]] = [:]
    private static let smallest = 32

    /// The value inside of another at a token of a JSON pointer (RFC 6901, section 4).
    mutating func child(
        _ token: String, of json: JSONValue, at place: SchemaLocation
    ) -> JSONValue? {
        guard let object = json.object, object.count >= Self.smallest else {
            return json.child(token)
        }
        if tables[place] == nil {
            tables[place] = Dictionary(object.map { (ExactText($0.key), $0.value) }) { $1 }
        }
        return tables[place]?[ExactText(token)]
    }
}

extension JSONValue {
    /// The value inside at a token of a JSON pointer (RFC 6901, section 4).
    package func child(_ token: String) -> JSONValue? {
        guard let array else { return self[token] }
        guard let index = Int(token), String(index) == token else { return nil }
        return array.indices.contains(index) ? array[index] : nil
    }
}
