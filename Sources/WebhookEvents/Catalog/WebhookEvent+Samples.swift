extension WebhookEvent {
    /// The first known event of each type in messages, in the order of the catalog.
    @_spi(Generated) public static func sampleEvents(in messages: [WebhookMessage]) -> [Self] {
        var samples: [Int: Self] = [:]
        for message in messages {
            for event in (try? events(in: message)) ?? [] {
                guard let type = event.content.type, samples[type] == nil else { continue }
                samples[type] = event
            }
        }
        return samples.sorted { $0.key < $1.key }.map(\.value)
    }
}
