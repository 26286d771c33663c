/// A step from a value to one inside it.
enum ValueStep: Hashable, Sendable {
    /// To the value of a property of an object.
    case property(String)
    /// To the part of the payload that is the payload of the other catalog, by the keys in each catalog; one
    /// of them has none.
    case inner(old: [String], new: [String])
    /// To an element of an array.
    case element
    /// To a value of a map.
    case entry
    /// To the type of a case of a union, by its position in each catalog; `nil` if the type there is no
    /// union.
    case variant(old: Int?, new: Int?)
    /// To the JSON in a string.
    case content(isBase64: Bool)
}
