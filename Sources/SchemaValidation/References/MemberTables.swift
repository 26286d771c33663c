package import StrictJSON

/// Finds members of large objects, such as `$defs`, without a linear search each time.
package struct MemberTables {
    private var tables: [DocumentLocation: [ExactText: JSONValue]] = [:]
    private static let smallest = 32

    package init() {}

    /// The member or the element that a reference token selects (RFC 6901, section 4).
    package mutating func child(
        _ token: String, of json: JSONValue, at location: DocumentLocation
    ) -> JSONValue? {
        guard let object = json.object, object.count >= Self.smallest else {
            return json.child(token)
        }
        if tables[location] == nil {
            tables[location] = Dictionary(object.map { (ExactText($0.key), $0.value) }) { $1 }
        }
        return tables[location]?[ExactText(token)]
    }
}
