#if canImport(os)
import os
#else
import Synchronization
#endif

/// The arrays of a document that were read more than once, in their Swift types: a loop over the
/// indices of an array converts its elements twice, not for each index.
///
/// An array that is read once is not kept.
struct ReadArrays: ~Copyable, Sendable {
    /// An object that all documents with the same values share.
    final class Identity: Sendable {}

    // Private types here make the compiler fail (Swift 6.3).
    struct State {
        /// A bit for each slot that was read, modulo 64.
        var read: UInt64 = 0
        /// Allocated when it is first needed, since few documents need it.
        private(set) var kept: Kept?

        mutating func allocatedKept() -> Kept {
            let kept = kept ?? Kept()
            self.kept = kept
            return kept
        }

        init(kept: Kept?) {
            self.kept = kept
        }
    }

    /// It is guarded by the lock, and must not leave a `withLock` closure.
    final class Kept {
        var arrays: [Int: any FieldElements] = [:]
        /// The array that was read last: a loop reads the same one again.
        var last: (index: Int, array: any FieldElements)?
        var identity: Identity?

        init(identity: Identity? = nil) {
            self.identity = identity
        }
    }

    private enum Found: Sendable {
        case unread
        case read
        case array(any FieldElements)
    }

    // `Mutex` of the standard library needs macOS 15 and iOS 18.
    #if canImport(os)
    private let state: OSAllocatedUnfairLock<State>
    #else
    private let state: Mutex<State>
    #endif

    /// Converting the elements of a shorter array takes about as long as finding it here.
    private static let longestConverted = 8

    init(identity: Identity? = nil) {
        let initial = State(kept: identity.map { Kept(identity: $0) })
        #if canImport(os)
        state = OSAllocatedUnfairLock(uncheckedState: initial)
        #else
        state = Mutex(initial)
        #endif
    }

    /// The array in a slot.
    ///
    /// - Parameter convert: Converts the elements, which are kept if the argument is `true`.
    func array<Element: FieldValue>(
        at index: Int, ofCount count: Int, _ convert: (_ isKept: Bool) -> [Element]
    ) -> [Element] {
        if count <= Self.longestConverted { return convert(false) }
        switch find(index) {
        case .unread: return convert(false)
        case .array(let array):
            let typed = array as? TypedElements<Element>
            return typed?.array ?? convert(false)
        case .read:
            let array = convert(true)
            let typed = TypedElements(array)
            state.withLock { state in
                let kept = state.allocatedKept()
                kept.arrays[index] = typed
                kept.last = (index, typed)
            }
            return array
        }
    }

    private func find(_ index: Int) -> Found {
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: index & 63)
        return state.withLock { state in
            if let kept = state.kept {
                if let last = kept.last, last.index == index { return .array(last.array) }
                if let array = kept.arrays[index] {
                    kept.last = (index, array)
                    return .array(array)
                }
            }
            if state.read & bit != 0 { return .read }
            state.read |= bit
            return .unread
        }
    }

    /// The identity, if any document shares it.
    var sharedIdentity: Identity? { state.withLock { $0.kept?.identity } }

    /// The identity for a document with the same values.
    func identity() -> Identity {
        state.withLock { state in
            let kept = state.allocatedKept()
            let identity = kept.identity ?? Identity()
            kept.identity = identity
            return identity
        }
    }
}
