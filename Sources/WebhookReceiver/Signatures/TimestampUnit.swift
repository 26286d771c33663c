#if Receiver
/// The unit of a timestamp, which counts from 1970.
public enum TimestampUnit: String, Hashable, Sendable, CaseIterable {
    /// Seconds, which most schemes use.
    case seconds
    /// Milliseconds.
    case milliseconds

    var perSecond: Int64 { self == .seconds ? 1 : 1000 }
}
#endif
