/// What was read of one JSON text: the text, and where the values in it are.
///
/// A record has a run of slots: one for the whole object, then one for each property of its
/// schema. An array has one for each element; a map has two, for key and value.
final class RecordDocument: Sendable {
    let text: JSONText
    let slots: [Slot]

    init(text: JSONText, slots: [Slot]) {
        self.text = text
        self.slots = slots
    }

    /// Makes a document of an object, which is its first slot.
    convenience init(_ object: JSONObject, _ slots: [Slot] = []) {
        var json = JSONReader(JSONValue.object(object).bytes)
        let token = json.valueToken()
        self.init(text: json.text, slots: [.json(token)] + slots)
    }
}

/// A value in a document.
enum Slot: Sendable {
    case absent
    case null
    case boolean(Bool)
    case string(JSONToken)
    case number(JSONToken)
    /// A time in milliseconds, as a number or in a string.
    case milliseconds(JSONToken, isText: Bool)
    /// A value of any kind that is not taken apart.
    case json(JSONToken)
    case record(first: UInt32)
    /// A value of a union, which has a slot of its own.
    case variant(UInt16, place: UInt32)
    case array(first: UInt32, count: UInt32)
    case map(first: UInt32, count: UInt32)
}
