#if Receiver
/// What identifies a delivery when it comes again.
public enum DeduplicationKey: Hashable, Sendable {
    /// The identifier that the scheme signs, if it signs one; else the event's own, if it is in the
    /// signed body with its type and source; else the digest of the body, with the header fields that
    /// the sender does not sign and that separate deliveries: its identifier of the delivery, and what
    /// the catalog reads. Without a signature, the digest of all that the catalog reads.
    ///
    /// A header field that is not signed never makes two deliveries one: whoever saw a delivery could
    /// hide another one behind it. A body that is known and comes with other header fields is handled
    /// and reported as a possible replay.
    case automatic

    /// The event's own identifier (with its type and source), wherever the catalog says it is; the
    /// digest of the body where there is none. Ask for it only where the sender cannot be imitated.
    case event

    /// The digest of the body and of some header fields. Without a field, a recorded body is never
    /// handled again, and neither is a genuine event whose body is the same as that of an earlier one.
    case body(including: [String])

    /// The digest of the body alone: see ``body(including:)``.
    public static let body = DeduplicationKey.body(including: [])
}
#endif
