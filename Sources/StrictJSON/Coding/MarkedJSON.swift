/// The form of values that coders would change, reject or confuse with others: an object with the
/// single key `$json`, and the value as JSON text.
///
/// ```json
/// { "$json": "1E400" }
/// ```
///
/// Any other object with that key represents itself. An object that could be mistaken for this form
/// is itself written in it.
package enum MarkedJSON {
    package static let key = "$json"

    /// The value that an object with these members represents; `nil` when the object represents
    /// itself.
    static func value(of members: [String: JSONValue]) -> JSONValue? {
        guard members.count == 1, let text = members[key]?.string,
            let value = try? JSONValue(Array(text.utf8))
        else { return nil }
        return value
    }

    /// The members of the object that represents a value.
    static func members(of value: JSONValue) -> [String: JSONValue] {
        [key: .string(value.description)]
    }
}

extension String {
    /// Whether this is the text that represents null in property lists.
    package var isNullOfPropertyLists: Bool { utf8.count == 5 && self == "$null" }
}

extension JSONObject {
    /// The members for an encoder; for a repeated key, the last one. `nil` when encoders would lose
    /// a member or take long to look it up, or when the object would be decoded as another value.
    package var codedMembers: [String: JSONValue]? {
        if contains(where: { CombiningMarks.areTooMany(in: $0.key) }) { return nil }
        let members = dictionary
        if members.count < count, members.count < Set(map { ExactText($0.key) }).count {
            return nil
        }
        guard MarkedJSON.value(of: members) == nil, DecimalObject.number(of: members) == nil else {
            return nil
        }
        return members
    }
}
