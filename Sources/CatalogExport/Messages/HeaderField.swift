import StrictJSON

/// A header field of a message.
struct HeaderField {
    let name: String
    let schema: JSONValue
    let description: String
    let isRequired: Bool
}

extension [HeaderField] {
    /// Adds a field unless there is one with the same name, which is not case-sensitive.
    mutating func add(_ field: HeaderField) {
        if !contains(where: { $0.name.lowercased() == field.name.lowercased() }) { append(field) }
    }
}
