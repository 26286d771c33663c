/// JSON on one line, with spaces: `{ "type": "string", "enum": ["a", "b"] }`.
enum FlatJSON {
    /// The text of a value; `nil` if it is longer than a width, which bounds the time.
    static func text(_ value: JSONValue, width: Int) -> String? {
        var text = ""
        return append(value, to: &text, width) ? text : nil
    }

    private static func append(_ value: JSONValue, to text: inout String, _ width: Int) -> Bool {
        switch value {
        case .object(let object) where !object.isEmpty:
            text += "{ "
            for (index, member) in object.enumerated() {
                text += "\(index == 0 ? "" : ", ")\(JSONValue.string(member.key)): "
                guard append(member.value, to: &text, width) else { return false }
            }
            text += " }"
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                text += index == 0 ? "" : ", "
                guard append(element, to: &text, width) else { return false }
            }
            text += "]"
        default: text += value.description
        }
        return text.utf8.count <= width
    }
}
