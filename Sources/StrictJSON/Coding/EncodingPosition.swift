/// The position of an object in an encoder, which determines how its keys are preserved.
///
/// `JSONEncoder` may have a key strategy that changes the keys of keyed containers. It does not
/// change the keys of dictionaries, so an object is passed to it as a dictionary, which is slow.
/// But an encoder that lets a dictionary encode itself treats all keys the same, so the values in
/// that dictionary may use keyed containers.
package enum EncodingPosition {
    /// Nothing is known about the encoder.
    case outside
    /// The value of a dictionary that was given to the encoder as a whole.
    case inDictionary
    /// Below a dictionary that encoded itself.
    case keyed

    /// Whether an object at this position keeps its keys in a keyed container.
    package func keepsKeys(in encoder: any Encoder) -> Bool {
        switch self {
        case .outside: false
        case .inDictionary: DictionaryKey.isLast(of: encoder.codingPath)
        case .keyed: true
        }
    }

    /// The position of the elements of an array at this position.
    package func ofElements(in encoder: any Encoder) -> EncodingPosition {
        keepsKeys(in: encoder) ? .keyed : .outside
    }
}
