import TestSupport
import Testing

@Suite struct StoredEventTests {
    @Test("Every event is equal after every coder", arguments: StoredEvents.all, Coders.allCases)
    func roundTrip(events: StoredEvents, coders: Coders) throws {
        try events.check(coders)
    }
}
