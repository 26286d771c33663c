#if Receiver
/// The limits of a recording, and what is replaced in it. Each has a default.
public struct RecordingOptions: Sendable {
    /// The maximum size of a file in bytes. Before a delivery would exceed it, the file is renamed, and a
    /// new one begins. A delivery that is larger than a file is dropped.
    public var maximumFileSize = 16_777_216

    /// The maximum number of files, including the one that is written. The oldest ones are deleted. At
    /// least 1.
    public var maximumFileCount = 4

    /// The age after which deliveries are deleted, file by file: a file is renamed when its first delivery
    /// reaches this age, and deleted when its last one does. A delivery is therefore kept for at most
    /// twice this time, as long as ``DeliveryRecorder/purge()`` is called, or deliveries arrive.
    public var maximumAge: Duration = .seconds(7 * 86_400)

    /// The maximum size in bytes of the deliveries that wait in memory to be written. Further deliveries
    /// are dropped.
    public var maximumBufferSize = 8_388_608

    /// Whether deliveries are recorded that were refused before they were verified. Anyone can send such
    /// requests, and displace genuine deliveries from the recording with them.
    public var includesRefused = true

    /// Whether the requests are recorded that ``ReceiverConfiguration/handshakes`` answered. They carry no
    /// event. The secrets in them are replaced.
    public var includesHandshakes = false

    /// The names of header fields whose values are replaced, in any case. `Authorization`,
    /// `Proxy-Authorization`, `Cookie` and `Set-Cookie` always are. Signatures are not replaced unless
    /// they are named here.
    public var redactedHeaders: [String] = []

    /// The names of parameters in the query of the URL whose values are replaced, in any case. User
    /// information in the URL always is.
    public var redactedQueryParameters: [String] = []

    /// The locations of values in bodies that are replaced: JSON pointers (RFC 6901), such as
    /// `/data/object/customer`, with `*` for each element of an array or each member of an object. In
    /// forms, a pointer of one token is the name of a field. A body that cannot be searched is replaced as
    /// a whole. The type and the identifier of the event are recorded beside the body, whatever is
    /// replaced in it.
    ///
    /// Values that the catalog marks with `x-sensitive` are recorded unless they are named here, since the
    /// signature of a changed body is wrong.
    public var redactedProperties: [String] = []

    /// Creates options with the defaults.
    public init() {}

    /// Creates options with the defaults, and changes them.
    public init(_ change: (inout RecordingOptions) -> Void) {
        change(&self)
    }
}
#endif
