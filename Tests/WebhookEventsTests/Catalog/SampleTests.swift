import CheckoutEvents
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct SampleTests {
    private func check<Event: WebhookEvent>(_ samples: [Event]) throws {
        let layout = Event.layout
        let types = samples.compactMap(\.content.type)
        #expect(types == Set(types).sorted() && types.count == samples.count, "\(Event.self)")
        #expect(Set(samples.compactMap(\.type)) == Set(layout.typeNames), "\(Event.self)")
        for sample in samples {
            let read = try Event.events(in: sample.encodedMessage())
            #expect(read.count == 1 && read.first == sample, "\(sample)")
        }
    }

    @Test("There is one event of each type, whether the catalog has examples or not")
    func samples() throws {
        try check(CheckoutEvent.samples)
        try check(BotEvent.samples)
        try check(ClickEvent.samples)
        try check(CloudEvent.samples)
        try check(DeskEvent.samples)
        try check(InboxEvent.samples)
        try check(LedgerEvent.samples)
        try check(MailEvent.samples)
        try check(PostEvent.samples)
        try check(ProbeEvent.samples)
        try check(StoreEvent.samples)
        try check(TopicEvent.samples)
        try check(VaultEvent.samples)
    }

    @Test("So there is in batches")
    func batches() {
        #expect(LineEvent.samples.map(\.type) == LineEvent.layout.typeNames)
        #expect(FeedEvent.samples.map(\.type) == FeedEvent.layout.typeNames)
        #expect(QueueEvent.samples.map(\.type) == QueueEvent.layout.typeNames)
    }
}
