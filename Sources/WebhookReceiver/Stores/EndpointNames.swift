#if Receiver
/// The names of the endpoints that use a store. They are unique, since otherwise one endpoint would take
/// a delivery of the other for a duplicate.
public final class EndpointNames: Sendable {
    private let names = Locked<Set<String>>([])

    /// Creates an empty list.
    public init() {}

    /// Registers a name for the lifetime of the registration.
    func register(_ name: String) throws(EndpointNameError) -> Registration {
        let isFree = names.withLock { $0.insert(name).inserted }
        guard isFree else { throw .inUse(name) }
        return Registration(name, in: self)
    }

    /// A registered name, released when this is deinitialized.
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
#endif
