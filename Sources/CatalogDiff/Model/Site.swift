/// The location of a pair of types: how values of them are reached.
struct Site: Sendable {
    enum Origin: Hashable, Sendable {
        /// The payload of an event that both catalogs have.
        case event(EventPair)
        /// An attribute of the envelope, by its name, in messages of an event.
        case attribute(String, EventPair)
        /// A pair of declared types, by its index.
        case pair(Int)
    }

    let origin: Origin
    private(set) var steps: [ValueStep] = []

    init(_ origin: Origin) { self.origin = origin }

    func appending(_ step: ValueStep) -> Site {
        var site = self
        site.steps.append(step)
        return site
    }
}
