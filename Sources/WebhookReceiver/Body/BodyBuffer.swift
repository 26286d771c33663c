#if Receiver
/// Collects the chunks of a body up to a size limit.
public struct BodyBuffer: Sendable {
    /// The maximum number of bytes.
    public let limit: Int

    /// The bytes received so far.
    public private(set) var bytes: [UInt8] = []

    /// Creates an empty buffer.
    public init(limit: Int) {
        self.limit = limit
    }

    /// Appends a chunk.
    ///
    /// - Throws: ``DeliveryRefusal/bodyTooLarge(limit:)`` when the chunk exceeds the limit: stop reading.
    public mutating func append(_ chunk: some Collection<UInt8>) throws(DeliveryRefusal) {
        guard chunk.count <= limit - bytes.count else { throw .bodyTooLarge(limit: limit) }
        bytes.append(contentsOf: chunk)
    }
}
#endif
