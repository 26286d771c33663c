#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What is known about the decoder of a tree of values while they are decoded.
package final class CodingTree {
    /// Whether the decoder is one of `JSONDecoder`, whose behavior is known: it decodes numbers as
    /// `Decimal`, does not convert between types, and can decode a value again.
    package let isJSON: Bool
    private let decoder: ObjectIdentifier
    /// Whether keyed containers have the keys of the text, since there is no key strategy; `nil`
    /// before this is found out.
    private var keepsKeys: Bool?
    /// An object with few members, in which this is found out.
    private var smallest: (position: KeyedDecodingPosition, count: Int)?
    /// The number of objects and arrays around the current value.
    private var depth: Int
    private lazy var kinds = KindGuess.all

    private struct State: Sendable {
        var decoder: ObjectIdentifier?
        var keepsKeys: Bool?
        var depth = 0
    }

    /// The tree around a value that a decoder decodes by its type.
    @TaskLocal private static var outer = State()

    package init(_ decoder: any Decoder) {
        let outer = Self.outer
        self.decoder = ObjectIdentifier(type(of: decoder))
        isJSON = self.decoder == JSONDecoderType.identifier
        keepsKeys = outer.decoder == self.decoder ? outer.keepsKeys : nil
        depth = outer.depth
    }

    /// Begins an object or an array, which ``leave()`` ends.
    ///
    /// - Throws: `DecodingError` when the nesting depth is the largest of a JSON text.
    package func enter(_ path: @autoclosure () -> [any CodingKey]) throws {
        let limit = JSONLimits.largest.depth
        guard depth < limit else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: path(),
                    debugDescription: "\(JSONError.Reason.tooDeep(limit: limit))"))
        }
        depth += 1
    }

    /// Ends an object or an array.
    package func leave() { depth -= 1 }

    /// The probable kind of a value; `nil` if any kind may be tried first, or if that could change what
    /// is decoded.
    func kind(at guess: KindGuess) -> JSONKind? { isJSON ? guess.kind(in: kinds) : nil }

    /// Remembers the kind of a value.
    func remember(_ kind: JSONKind, at guess: KindGuess) {
        guard isJSON, guess.kind(in: kinds) != kind else { return }
        // The array is not copied if this is the only tree.
        kinds = []
        kinds = guess.keeping(kind)
    }

    /// Calls `body`, which lets the decoder decode values by their types, which begin a tree each.
    package func nested<Result>(_ body: () throws -> Result) rethrows -> Result {
        let state = State(decoder: decoder, keepsKeys: keepsKeys, depth: depth)
        return try Self.$outer.withValue(state, operation: body)
    }

    /// Whether an object can be read through a keyed container that has the keys of the text, in a
    /// decoder that can decode it again if not.
    package func isDirect(_ position: inout some DecodingPosition) -> Bool {
        guard isJSON else { return false }
        if let keepsKeys { return keepsKeys }
        let found =
            if var smallest = smallest?.position {
                KeyProbe.isInDictionary(&smallest)
            } else {
                KeyProbe.isInDictionary(&position)
            }
        keepsKeys = found
        return found ?? false
    }

    /// Remembers an object with a number of members if it is the smallest one so far: finding out
    /// about key strategies takes time in proportion to its size.
    package func offer(_ position: some DecodingPosition, _ count: Int) {
        guard keepsKeys == nil, count > 0, count < smallest?.count ?? .max,
            let position = position as? KeyedDecodingPosition
        else { return }
        smallest = (position, count)
    }
}

/// The type of the decoder that `JSONDecoder` passes to the types that it decodes.
private enum JSONDecoderType {
    static let identifier: ObjectIdentifier? = {
        struct Recorder: Decodable {
            let type: ObjectIdentifier

            init(from decoder: any Decoder) {
                type = ObjectIdentifier(Swift.type(of: decoder))
            }
        }
        return try? JSONDecoder().decode(Recorder.self, from: Data("0".utf8)).type
    }()
}
