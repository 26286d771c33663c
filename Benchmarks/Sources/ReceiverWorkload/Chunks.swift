/// The chunks of a body that are there, or that a server waits for.
struct Chunks: AsyncSequence, Sendable {
    private let chunks: [[UInt8]]
    private let areAwaited: Bool

    init(_ chunks: [[UInt8]], areAwaited: Bool = false) {
        self.chunks = chunks
        self.areAwaited = areAwaited
    }

    func makeAsyncIterator() -> Iterator {
        Iterator(chunks: chunks.makeIterator(), areAwaited: areAwaited)
    }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate var chunks: IndexingIterator<[[UInt8]]>
        fileprivate let areAwaited: Bool

        mutating func next() async -> [UInt8]? {
            if areAwaited { await Task.yield() }
            return chunks.next()
        }
    }
}
