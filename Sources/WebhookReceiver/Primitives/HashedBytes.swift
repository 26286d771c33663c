#if Receiver
/// Counts hashed bytes, so that tests can bound the work that one request causes.
///
/// All hashing in this module goes through ``ContentDigest``, ``HMACKey``, ``Ed25519Key``, ``P256Key`` and
/// ``RSAKey``, which report to this type. Release builds count nothing.
package enum HashedBytes {
    #if DEBUG
    @TaskLocal private static var counter: Locked<Int>?

    /// The number of bytes that an operation hashes, including the child tasks that it awaits.
    package static func count(during work: () async throws -> Void) async rethrows -> Int {
        let counter = Locked(0)
        try await $counter.withValue(counter) { try await work() }
        return counter.withLock { $0 }
    }
    #endif

    static func add(_ parts: [[UInt8]]) {
        #if DEBUG
        guard let counter else { return }
        let count = parts.reduce(0) { $0 + $1.count }
        counter.withLock { $0 += count }
        #endif
    }
}
#endif
