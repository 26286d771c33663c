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
    let discriminatorPlaces: [Place]
    let idPlace: Place?
    let timePlace: Place?
    let sourcePlace: Place?
    /// The places on the way to the payload: the whole body first, the payload last.
    let dataPlaces: [Int]

    /// Where a value stands, in the terms of ``places``.
    enum Place {
        case header(String)
        case body(Int)
    }

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
        let places = PointerTree(pointers)
        self.places = places
        discriminatorPlaces = discriminator.expressions.compactMap { places.place(of: $0) }
        idPlace = places.place(of: id)
        timePlace = places.place(of: time)
        sourcePlace = places.place(of: source)
        dataPlaces = (0...data.count).compactMap { places.place(of: data.prefix($0)) }
    }
}

extension PointerTree {
    fileprivate func place(of expression: EventExpression?) -> EventLayout.Place? {
        switch expression {
        case .header(let name): .header(name)
        case .payload(let pointer): place(of: pointer[...]).map { .body($0) }
        case nil: nil
        }
    }
}
