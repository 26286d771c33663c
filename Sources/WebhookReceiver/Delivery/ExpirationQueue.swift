#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Deliveries in the order in which they expire, as they are added in that order.
struct ExpirationQueue {
    private var entries: [(id: DeliveryID, time: Date)] = []
    private var first = 0

    /// How many entries there are, of which some may no longer matter.
    var count: Int { entries.count - first }

    mutating func add(_ id: DeliveryID, at time: Date) {
        entries.append((id, time))
    }

    /// Drops the entries that no longer matter, and keeps the order of the others.
    mutating func keep(_ matters: (DeliveryID, Date) -> Bool) {
        entries = entries[first...].filter { matters($0.id, $0.time) }
        first = 0
    }

    /// Takes the first delivery if its time has come.
    mutating func next(at now: Date) -> DeliveryID? {
        guard first < entries.count, entries[first].time <= now else { return nil }
        let id = entries[first].id
        first += 1
        // Half of the entries are dropped at once, so that each is moved at most twice.
        if first * 2 > entries.count {
            entries.removeFirst(first)
            first = 0
        }
        return id
    }
}
#endif
