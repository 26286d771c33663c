#if Receiver
public import WebhookEvents

/// Handles the events of an inbox, with the same handler as a receiver without one.
///
/// An event is leased while its handler runs, and deleted when it returns. When it throws, the event is tried
/// again by ``InboxWorkerConfiguration/retryPolicy``, and becomes a dead letter after the last attempt, or
/// after a ``PermanentFailure``. Any number of workers, in any number of processes, may share an inbox. Events
/// of one subject are handled in order.
///
///     let worker = InboxWorker(inbox, handler: Fulfilment().handle)
///     await worker.run()
public final class InboxWorker: Sendable {
    /// The settings.
    public let configuration: InboxWorkerConfiguration

    private let inbox: any InboxStore
    private let attempts: InboxAttempts
    private let running: RunningTasks
    private let isStopped = Locked(false)
    private let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    /// Creates a worker.
    ///
    /// - Parameters:
    ///   - inbox: The store to which a ``WebhookReceiver`` appends events.
    ///   - configuration: All other settings.
    ///   - handler: Handles an event of a catalog: `handle` of a generated handler, as in
    ///     `Fulfilment().handle`.
    public convenience init<Event: WebhookEvent>(
        _ inbox: some InboxStore, configuration: InboxWorkerConfiguration = .init(),
        handler: @escaping @Sendable (Event) async throws -> Void
    ) {
        self.init(inbox, configuration: configuration) { (event: Event, _: Delivery) in
            try await handler(event)
        }
    }

    /// Creates a worker.
    ///
    /// - Parameters:
    ///   - inbox: The store to which a ``WebhookReceiver`` appends events.
    ///   - configuration: All other settings.
    ///   - handler: Handles an event of a catalog, with what is known about its delivery.
    public init<Event: WebhookEvent>(
        _ inbox: some InboxStore, configuration: InboxWorkerConfiguration = .init(),
        handler: @escaping @Sendable (Event, Delivery) async throws -> Void
    ) {
        self.inbox = inbox
        self.configuration = configuration
        attempts = InboxAttempts(inbox, configuration, EventReader(handler: handler))
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        running = RunningTasks { [wake] in wake.yield() }
    }

    /// Handles events until ``stop()`` is called or the task is canceled. May be called once.
    ///
    /// It returns after all handlers have returned. When the task is canceled, so are the handlers.
    public func run() async {
        await withTaskGroup(of: Void.self) { group in
            let signals = inbox.signal.signals()
            group.addTask { [wake] in
                for await _ in signals { wake.yield() }
            }
            group.addTask { [wake, configuration] in
                while !Task.isCancelled {
                    wake.yield()
                    try? await configuration.clock.sleep(for: configuration.pollInterval)
                }
            }
            await withTaskCancellationHandler {
                for await _ in wakes {
                    if isStopped.withLock({ $0 }) || Task.isCancelled { break }
                    await takeDue()
                }
                await running.finish()
            } onCancel: {
                running.cancel()
                stop()
            }
            group.cancelAll()
        }
    }

    /// Takes no further events, so that ``run()`` returns when the handlers that are running have.
    public func stop() {
        isStopped.withLock { $0 = true }
        wake.yield()
    }

    /// Starts the events that are due, up to the number of free handlers.
    private func takeDue() async {
        while !isStopped.withLock({ $0 }) {
            let free = configuration.maximumHandlers - running.count
            guard free > 0 else { return }
            do {
                let leases = try await inbox.take(free, of: configuration.name)
                for lease in leases { running.start { [attempts] in await attempts.run(lease) } }
                if leases.count < free { return }
            } catch {
                return configuration.storeFailed(error)
            }
        }
    }
}
#endif
