#if Receiver
/// The properties by which a repeated delivery is recognized.
public enum DeduplicationKey: Hashable, Sendable {
    /// The first of these that is available: the identifier that the scheme signs; the event's own
    /// identifier, if it is in the signed body together with its type and source; the digest of the
    /// body, together with the unsigned header fields that distinguish deliveries, which are the
    /// sender's identifier of the delivery and the fields that the catalog reads. Without a signature,
    /// the digest of everything that the catalog reads.
    ///
    /// An unsigned header field never makes two deliveries equal; otherwise anyone who has seen a
    /// delivery could suppress another one. A body that arrives again with different header fields is
    /// handled, and reported as a possible replay.
    case automatic

    /// The event's own identifier with its type and source, at the locations in the catalog; the digest
    /// of the body where there is none. Use it only where nobody can forge a delivery.
    case event

    /// The digest of the body and of the given header fields. Without header fields, a recorded body is
    /// never handled again, and neither is an authentic event with the same body as an earlier one.
    case body(including: [String])

    /// The digest of the body alone; see ``body(including:)``.
    public static let body = DeduplicationKey.body(including: [])
}
#endif
