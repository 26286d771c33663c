/// The form of values that coders would change, refuse or take for others: an object with the one key
/// `$json`, and the value as JSON text.
///
/// ```json
/// { "$json": "1E400" }
/// ```
///
/// Any other object with that key stands for itself; one that looks like this form is written in it.
package enum MarkedJSON {
    package static let key = "$json"

    /// The value that an object of these members stands for; `nil` when it stands for itself.
    static func value(of members: [String: JSONValue]) -> JSONValue? {
        guard members.count == 1, let text = members[key]?.string,
            let value = try? JSONValue(Array(text.utf8))
        else { return nil }
        return value
    }

    /// The object that stands for a value.
    static func members(of value: JSONValue) -> [String: JSONValue] {
        [key: .string(value.description)]
    }
}

extension String {
    /// Whether property lists, which have no null, have this text for one.
    package var isNullOfPropertyLists: Bool { utf8.count == 5 && self == "$null" }
}

extension JSONObject {
    /// The members for an encoder; of a repeated key, the last. `nil` when encoders would lose one, take
    /// long to find one, or when the object would be read as another value.
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
