#if Receiver
/// The reason why an endpoint cannot be registered.
public enum EndpointNameError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Another endpoint with the same store has the name.
    case inUse(String)

    /// The reason and the remedy in one line.
    public var description: String {
        switch self {
        case .inUse(let name):
            "two endpoints that share a store are named '\(name)', give each a unique name"
        }
    }
}
#endif
