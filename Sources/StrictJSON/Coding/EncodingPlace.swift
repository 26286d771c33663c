/// Where in an encoder an object is, which decides how it keeps its keys.
///
/// `JSONEncoder` may have a strategy that makes others of the keys of keyed containers. It leaves the keys
/// of dictionaries as they are, so an object is given to it as a dictionary, which takes long. But an
/// encoder that has a dictionary encode itself treats all keys alike, so what is in that dictionary may
/// have keyed containers.
package enum EncodingPlace {
    /// Nothing is known about the encoder.
    case outside
    /// The value of a dictionary that was given to the encoder as a whole.
    case inDictionary
    /// Below a dictionary that the encoder had encode itself.
    case keyed

    /// Whether an object here keeps its keys in a keyed container.
    package func keepsKeys(in encoder: any Encoder) -> Bool {
        switch self {
        case .outside: false
        case .inDictionary: DictionaryKey.isLast(of: encoder.codingPath)
        case .keyed: true
        }
    }

    /// The place of the elements of an array here.
    package func ofElements(in encoder: any Encoder) -> EncodingPlace {
        keepsKeys(in: encoder) ? .keyed : .outside
    }
}
