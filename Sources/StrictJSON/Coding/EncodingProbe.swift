#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A value that finds out whether `JSONEncoder` has a key strategy: if not, it lets dictionaries
/// encode themselves.
struct EncodingProbe: Encodable {
    private struct Found: Error {
        let isInDictionary: Bool
    }

    /// - Throws: Always, so that nothing is encoded.
    func encode(to encoder: any Encoder) throws {
        throw Found(isInDictionary: DictionaryKey.isLast(of: encoder.codingPath))
    }

    /// Whether an encoder, which has not encoded anything, is known to keep the keys of keyed
    /// containers. It is one of `JSONEncoder`, which can encode a value after it failed to encode
    /// another one; other encoders may not. Then an object must be encoded.
    static func keepsKeys(_ encoder: any Encoder) -> Bool {
        guard ObjectIdentifier(type(of: encoder)) == jsonEncoder else { return false }
        do {
            var container = encoder.singleValueContainer()
            try container.encode(["": EncodingProbe()])
            return false
        } catch {
            return (error as? Found)?.isInDictionary ?? false
        }
    }

    /// The type of the encoder that `JSONEncoder` passes to the values that it encodes.
    private static let jsonEncoder: ObjectIdentifier? = {
        struct Recorder: Encodable {
            struct Found: Error {
                let type: ObjectIdentifier
            }

            func encode(to encoder: any Encoder) throws {
                throw Found(type: ObjectIdentifier(type(of: encoder)))
            }
        }
        do {
            _ = try JSONEncoder().encode(Recorder())
            return nil
        } catch {
            return (error as? Recorder.Found)?.type
        }
    }()
}
