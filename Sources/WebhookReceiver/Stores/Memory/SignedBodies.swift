#if Receiver
/// The signed bodies of remembered deliveries.
struct SignedBodies {
    struct Body {
        let digest: DeliveryDigest
        let type: DeliveryDigest
        let hasOneType: Bool

        init(_ body: SignedBody) {
            digest = DeliveryDigest(body.id)
            type = DeliveryDigest(body.type)
            hasOneType = body.hasOneType
        }
    }

    private struct Entry {
        var type: DeliveryDigest
        var deliveries: Int
    }

    private var entries: [DeliveryDigest: Entry] = [:]
    private var bodies: [DeliveryDigest: DeliveryDigest] = [:]

    /// The number of deliveries with a signed body.
    var count: Int { bodies.count }

    /// Whether a body that can have only one type arrived before with another type.
    func conflict(with body: Body) -> Bool {
        body.hasOneType && entries[body.digest].map { $0.type != body.type } ?? false
    }

    /// Adds the body of a delivery.
    ///
    /// - Returns: Whether another delivery has the same body.
    mutating func add(_ body: Body, of delivery: DeliveryDigest) -> Bool {
        remove(of: delivery)
        bodies[delivery] = body.digest
        let isKnown = entries[body.digest] != nil
        entries[body.digest, default: Entry(type: body.type, deliveries: 0)].deliveries += 1
        return isKnown
    }

    mutating func remove(of delivery: DeliveryDigest) {
        guard let body = bodies.removeValue(forKey: delivery), var entry = entries[body] else {
            return
        }
        entry.deliveries -= 1
        entries[body] = entry.deliveries > 0 ? entry : nil
    }
}
#endif
