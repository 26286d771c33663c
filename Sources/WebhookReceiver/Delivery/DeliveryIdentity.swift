#if Receiver
/// What a delivery is recognized by when it comes again.
public enum DeliveryIdentity: Hashable, Sendable {
    /// The identifier that the scheme signs, if it signs one; else the event's own, if it is in the
    /// signed body; else the digest of the body. Without a signature, the digest of all that the
    /// catalog reads.
    ///
    /// It never is an unsigned header field alone: whoever saw a delivery could send it again with
    /// another one.
    case automatic

    /// The event's own identifier (with its type and source), wherever the catalog says it is; the
    /// digest of the body where there is none. Ask for it only where the sender cannot be imitated.
    case event

    /// The digest of the body and of some header fields. With a field that is not signed, whoever
    /// saw a delivery can have it handled again; without one, two events with the same body are
    /// taken for one.
    case body(including: [String])
}
#endif
