@_spi(Reading) import StrictJSON

/// A JSON text that was read, with the positions of the values in it.
///
/// A record has consecutive slots: one for the whole object, then one for each property of its
/// schema. An array has one slot for each element; a map has two for each member, for key and
/// value.
final class RecordDocument: Sendable {
    let text: JSONText
    let slots: GrowingBuffer<Slot>
    let arrays: ReadArrays
    /// Whether the text comes from a `Decoder`, so that a decimal number may have 39 digits.
    let isCoded: Bool

    init(
        text: JSONText, slots: consuming GrowingBuffer<Slot>,
        identity: ReadArrays.Identity? = nil, isCoded: Bool = false
    ) {
        self.text = text
        self.slots = slots
        self.isCoded = isCoded
        arrays = ReadArrays(identity: identity)
    }

    /// Creates a document from the text of an object, which is in its first slot.
    convenience init(object text: [UInt8], _ others: [Slot] = []) {
        var json = JSONReader(text)
        var slots = GrowingBuffer<Slot>(capacity: others.count + 1)
        slots.append(.object(json.valueToken(), hasOthers: true))
        for slot in others { slots.append(slot) }
        self.init(text: json.text, slots: slots)
    }
}
