#if Receiver
/// The names of the endpoints that use a store, so that no two have one name: an endpoint would take
/// what the other handled for a duplicate.
public final class EndpointNames: Sendable {
    private let names = Locked<Set<String>>([])

    /// Creates an empty list.
    public init() {}

    /// Takes a name, as long as the registration lives.
    func register(_ name: String) throws(EndpointNameError) -> Registration {
        let isFree = names.withLock { $0.insert(name).inserted }
        guard isFree else { throw .inUse(name) }
        return Registration(name, in: self)
    }

    /// Gives the name back when it is deinitialized.
    final class Registration: Sendable {
        private let name: String
        private let list: EndpointNames

        fileprivate init(_ name: String, in list: EndpointNames) {
            self.name = name
            self.list = list
        }

        deinit {
            list.names.withLock { [name] in _ = $0.remove(name) }
        }
    }
}

/// Why an endpoint cannot have its name.
public enum EndpointNameError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Another endpoint that uses the same store has it.
    case inUse(String)

    /// The reason in one line, with what to do.
    public var description: String {
        switch self {
        case .inUse(let name):
            "two endpoints with one store are named '\(name)', give each a name of its own"
        }
    }
}
#endif
