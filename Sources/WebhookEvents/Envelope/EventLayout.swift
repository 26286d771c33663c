/// How one catalog tells event types apart, and where in a message it keeps what.
public struct EventLayout: Sendable {
    /// How the type of an event is told.
    public let discriminator: EventDiscriminator
    /// Where the event's identifier is.
    public let id: EventExpression?
    /// Where the event's time is.
    public let time: EventExpression?
    /// Where the event's source is.
    public let source: EventExpression?
    /// The JSON pointer to the payload in the body, as unescaped tokens; none for the whole body.
    public let data: [String]
    /// The names of all event types, in the order of the catalog.
    public let types: JSONKeys

    let places: PointerTree

    /// Creates a layout. Its tables are kept until the process ends: make it a `static let`.
    public init(
        discriminator: EventDiscriminator, id: EventExpression? = nil, time: EventExpression? = nil,
        source: EventExpression? = nil, data: [String], types: [String]
    ) {
        self.discriminator = discriminator
        self.id = id
        self.time = time
        self.source = source
        self.data = data
        self.types = JSONKeys(types)

        var pointers = [data]
        for expression in discriminator.expressions + [id, time, source].compactMap(\.self) {
            if case .payload(let pointer) = expression { pointers.append(pointer) }
        }
        places = PointerTree(pointers)
    }
}
