#if canImport(os)
import os
#else
import Synchronization
#endif

/// The place where the kind of the last value of a key is kept, as a guess of the next one: decoding
/// a value as a wrong type takes several times as long as decoding it.
///
/// Guesses change how long decoding takes, and not what it returns. Values of different keys may
/// have the same place.
package struct KindGuess {
    private let place: Int

    /// The place of a value that has no key.
    package static let root = KindGuess(place: 0)

    private static let count = 4_096
    /// Hashing a string may take time quadratic in its length, so those of long keys are not
    /// computed: see ``CombiningMarks``.
    private static let longestKey = 64

    // `Mutex` of the standard library needs macOS 15 and iOS 18.
    #if canImport(os)
    private static let kinds = OSAllocatedUnfairLock(
        initialState: [JSONKind?](repeating: nil, count: count))
    #else
    private static let kinds = Mutex([JSONKind?](repeating: nil, count: count))
    #endif

    private init(place: Int) {
        self.place = place
    }

    /// The place of the value of a key in the object at this place.
    func member(_ key: String) -> KindGuess {
        let hash = key.utf8.count <= Self.longestKey ? key.hashValue : 0
        return KindGuess(place: (place &* 31 &+ hash) & (Self.count - 1))
    }

    /// The place of the elements of the array at this place.
    var element: KindGuess { KindGuess(place: (place &+ 1) & (Self.count - 1)) }

    /// All kinds, so that the lock is taken once for each tree of values.
    static var all: [JSONKind?] { kinds.withLock { $0 } }

    /// The kind at this place.
    func kind(in all: [JSONKind?]) -> JSONKind? { all[place] }

    /// Keeps the kind of a value, and returns all kinds.
    func keeping(_ kind: JSONKind) -> [JSONKind?] {
        Self.kinds.withLock { [place] all in
            all[place] = kind
            return all
        }
    }
}
