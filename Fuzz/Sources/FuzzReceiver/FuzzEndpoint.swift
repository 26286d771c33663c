import Foundation
import Synchronization
@_spi(Generated) import WebhookEvents
import WebhookReceiver

/// An endpoint that counts the events that it handles.
struct FuzzEndpoint<Event: WebhookEvent>: Sendable {
    private let receiver: WebhookReceiver
    private let counter = Counter()

    init(_ scheme: some SignatureScheme, at time: Date) throws(EndpointNameError) {
        var configuration = ReceiverConfiguration()
        configuration.now = { time }
        configuration.clock = ImmediateClock()
        configuration.observe = { [counter] report in
            if report.isPossibleReplay { counter.add(handled: 0, replays: 1) }
        }
        receiver = try WebhookReceiver(
            scheme, deliveries: MemoryDeliveryStore(now: { time }), configuration: configuration
        ) { [counter] (event: Event) in
            if let event = event.content.event as? MalformedEvent { throw event.error }
            counter.add(handled: 1, replays: 0)
        }
    }

    /// The number of handled events, and of deliveries that were reported as possible replays.
    var counts: (handled: Int, replays: Int) { counter.counts }

    /// Sends a request, and returns the status.
    func send(_ request: WebhookRequest) async -> Int { await receiver.receive(request).status }
}

private final class Counter: Sendable {
    private let state = Mutex((handled: 0, replays: 0))

    var counts: (handled: Int, replays: Int) { state.withLock { $0 } }

    func add(handled: Int, replays: Int) {
        state.withLock {
            $0.handled += handled
            $0.replays += replays
        }
    }
}

/// A clock that never waits: sleeping only yields to other tasks.
private struct ImmediateClock: Clock {
    struct Instant: InstantProtocol {
        var time: Duration

        func advanced(by duration: Duration) -> Instant { Instant(time: time + duration) }
        func duration(to other: Instant) -> Duration { other.time - time }
        static func < (left: Instant, right: Instant) -> Bool { left.time < right.time }
    }

    var now: Instant { Instant(time: .zero) }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws { await Task.yield() }
}
