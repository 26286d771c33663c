/// The position of an object in an encoder, which determines how its keys are preserved.
///
/// `JSONEncoder` may have a key strategy that changes the keys of keyed containers. It does not
/// change the keys of dictionaries, so an object is then passed to it as a dictionary, which is
/// slow. But an encoder that lets a dictionary encode itself treats all keys the same, so the values
/// in that dictionary may use keyed containers.
package enum EncodingPosition {
    /// Nothing is known about the encoder.
    case outside
    /// The value of a dictionary that was given to the encoder as a whole.
    case inDictionary
    /// Below an object that has its keys in a keyed container.
    case keyed
    /// The same in `JSONEncoder`, which writes a `Double` as its shortest text.
    case keyedJSON

    /// Whether an object at this position may use a keyed container.
    var isKeyed: Bool {
        switch self {
        case .outside, .inDictionary: false
        case .keyed, .keyedJSON: true
        }
    }

    /// Whether a `Double` is written as its shortest text. A `Decimal` takes five times as long.
    var writesShortest: Bool { self == .keyedJSON }

    /// The position of the members of an object at this position; `nil` when a keyed container may
    /// change their keys.
    func ofMembers(in encoder: any Encoder) -> EncodingPosition? {
        switch self {
        case .outside: EncodingProbe.keepsKeys(encoder) ? .keyedJSON : nil
        case .inDictionary: DictionaryKey.isLast(of: encoder.codingPath) ? .keyed : nil
        case .keyed, .keyedJSON: self
        }
    }

    /// The position of the elements of an array at this position.
    func ofElements(in encoder: any Encoder) -> EncodingPosition {
        if case .outside = self { return .outside }
        return ofMembers(in: encoder) ?? .outside
    }
}
