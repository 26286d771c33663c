@_spi(Reading) import StrictJSON

/// A value in a document.
enum Slot: Sendable, BitwiseCopyable {
    case absent
    case null
    case boolean(Bool)
    case string(JSONToken)
    case number(JSONToken)
    /// A time in milliseconds, as a number or in a string.
    case milliseconds(JSONToken, isText: Bool)
    /// A value of any kind, whose contents have no slots.
    case json(JSONToken)
    /// The whole text of an object with known properties, and whether it may have other members.
    case object(JSONToken, hasOthers: Bool)
    case record(first: UInt32)
    /// The value of a union, which is in another slot.
    case variant(UInt16, slot: UInt32)
    case array(first: UInt32, count: UInt32)
    case map(first: UInt32, count: UInt32)
}
