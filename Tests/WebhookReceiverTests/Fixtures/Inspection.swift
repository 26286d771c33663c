#if Receiver
import Foundation
@_spi(Generated) import WebhookEvents
import WebhookReceiver

/// Sends messages to a receiver for any catalog, and records the outcomes.
struct Inspection<Event: WebhookEvent>: Sendable {
    let reports = Recorder<DeliveryReport>()
    let handled = Recorder<String>()
    private let scheme: any SignatureScheme
    private let receiver: WebhookReceiver
    private let time = Date(timeIntervalSince1970: 1_700_000_000)

    init(
        _ events: Event.Type, _ scheme: some SignatureScheme,
        store: some DeliveryStore = MemoryDeliveryStore.still, refusesMalformed: Bool = false,
        _ change: (inout ReceiverConfiguration) -> Void = { _ in }
    ) throws {
        self.scheme = scheme
        var configuration = ReceiverConfiguration()
        configuration.now = { [time] in time }
        configuration.observe = { [reports] in reports.add($0) }
        change(&configuration)
        receiver = try WebhookReceiver(scheme, deliveries: store, configuration: configuration) {
            [handled] (event: Event) in
            if refusesMalformed, let malformed = event.content.event as? MalformedEvent {
                throw malformed.error
            }
            handled.add("\(event.type ?? "-") \(event.id ?? "-")")
        }
    }

    /// Sends a signed message.
    ///
    /// - Returns: The status, and the outcome of each event, with a `?` for a possible replay.
    @discardableResult
    func send(
        id: String = "msg_1", _ headers: [(String, String)] = [], _ body: String
    ) async throws -> String {
        let count = reports.values.count
        var request = WebhookRequest(headers: headers, body: Array(body.utf8))
        request.message.headers.fields += try scheme.sign(request, id: id, at: time)
        let status = await receiver.receive(request).status
        let outcomes = reports.values.dropFirst(count).map {
            "\($0.outcome)" + ($0.isPossibleReplay ? "?" : "")
        }
        return "\(status) \(outcomes.joined(separator: ", "))"
    }
}
#endif
