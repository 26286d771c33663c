#if Receiver
/// Collects a body piece by piece, and never more of it than a limit.
public struct BodyBuffer: Sendable {
    /// How many bytes there may be.
    public let limit: Int

    /// What has come so far.
    public private(set) var bytes: [UInt8] = []

    /// Creates an empty buffer.
    public init(limit: Int) {
        self.limit = limit
    }

    /// Adds a piece.
    ///
    /// - Throws: ``DeliveryRefusal/bodyTooLarge(limit:)`` when the piece does not fit: stop reading.
    public mutating func append(_ piece: some Collection<UInt8>) throws(DeliveryRefusal) {
        guard piece.count <= limit - bytes.count else { throw .bodyTooLarge(limit: limit) }
        bytes.append(contentsOf: piece)
    }
}
#endif
