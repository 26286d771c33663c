/// Records the keys of an object in a decoder.
///
/// The standard library casts each key that `allKeys` returns, which takes about as long as decoding
/// a string. A key that cannot be created is omitted, so ``MemberKey`` passes its string to a
/// recorder and returns `nil`.
package final class KeyRecorder {
    private var keys: [String] = []

    private init() {
        keys.reserveCapacity(16)
    }

    /// The recorder of each thread.
    static let current = ThreadValue<KeyRecorder>()

    /// The keys of a container.
    package static func keys(of container: KeyedDecodingContainer<MemberKey>) -> [String] {
        let recorder = KeyRecorder()
        let others = current.with(recorder) { container.allKeys }
        // A decoder may have created the keys before.
        return others.isEmpty ? recorder.keys : recorder.keys + others.map(\.stringValue)
    }

    func append(_ key: String) {
        keys.append(key)
    }
}
