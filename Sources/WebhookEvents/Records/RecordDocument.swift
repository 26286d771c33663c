/// A JSON text that was read, with the positions of the values in it.
///
/// A record has consecutive slots: one for the whole object, then one for each property of its
/// schema. An array has one slot for each element; a map has two for each member, for key and
/// value.
final class RecordDocument: Sendable {
    let text: JSONText
    let slots: [Slot]

    init(text: JSONText, slots: [Slot]) {
        self.text = text
        self.slots = slots
    }

    /// Creates a document from an object, which is in its first slot.
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
    /// A value of any kind, whose contents have no slots.
    case json(JSONToken)
    case record(first: UInt32)
    /// The value of a union, which is in another slot.
    case variant(UInt16, place: UInt32)
    case array(first: UInt32, count: UInt32)
    case map(first: UInt32, count: UInt32)
}
