/// A value that finds out whether a decoder lets dictionaries decode themselves, and thus treats
/// their keys like those of any keyed container.
///
/// A decoder with a key strategy decodes dictionaries itself, since it does not convert their keys.
struct KeyProbe: Decodable {
    private struct Empty: Error {}

    private struct Found: Error {
        let isInDictionary: Bool
    }

    /// - Throws: Always, so that the rest of the dictionary is not decoded.
    init(from decoder: any Decoder) throws {
        throw Found(isInDictionary: DictionaryKey.isLast(of: decoder.codingPath))
    }

    /// Whether the object at a position decodes itself if it is decoded as a dictionary; `nil` when
    /// it has no members, or is not an object.
    static func isInDictionary(_ position: inout some DecodingPosition) -> Bool? {
        do {
            // Decoding an empty dictionary would advance to the next element of an array.
            if position.isRepeatable {
                _ = try position.value([String: KeyProbe].self)
            } else {
                _ = try position.value(Element.self)
            }
            return nil
        } catch {
            return (error as? Found)?.isInDictionary
        }
    }

    /// An object that is never decoded.
    private struct Element: Decodable {
        init(from decoder: any Decoder) throws {
            _ = try decoder.singleValueContainer().decode([String: KeyProbe].self)
            throw Empty()
        }
    }
}
