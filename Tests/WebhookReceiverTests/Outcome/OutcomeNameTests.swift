#if Receiver
import Testing
import WebhookReceiver

@Suite struct OutcomeNameTests {
    private static let outcomes: [DeliveryOutcome] =
        [
            .handled, .handledUnknown, .stored, .filteredOut, .duplicate, .otherType, .inFlight,
            .intercepted, .handshake("meta"), .noEvents, .tooManyEvents(limit: 1),
        ]
        + [
            .methodNotAllowed, .bodyTooLarge(limit: 1), .bodyTimeout, .unsupportedMediaType,
            .unsupportedContentCoding, .invalidCompression, .signatureInvalid(.mismatch),
            .tooManyBodies, .tooManyHandlers(limit: 1), .storeFull,
        ].map { .refused($0) }

    @Test("The list has the name of each outcome, once")
    func names() {
        let names = DeliveryOutcome.names
        #expect(Set(names).count == names.count)
        for outcome in Self.outcomes { #expect(names.contains(outcome.name), "\(outcome)") }
        let others = ["handledMalformed", "notJSON", "malformed", "failed", "storeFailed"]
        #expect(Set(names) == Set(Self.outcomes.map(\.name) + others))
    }
}
#endif
