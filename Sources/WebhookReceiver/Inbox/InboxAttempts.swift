#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Runs attempts to handle events of an inbox.
struct InboxAttempts: Sendable {
    private let inbox: any InboxStore
    private let configuration: InboxWorkerConfiguration
    private let reader: EventReader
    private let leases: LeaseKeeper

    init(_ inbox: any InboxStore, _ configuration: InboxWorkerConfiguration, _ reader: EventReader)
    {
        self.inbox = inbox
        self.configuration = configuration
        self.reader = reader
        leases = LeaseKeeper(lease: inbox.lease, clock: configuration.clock)
    }

    /// Handles an event, stores and reports the outcome, inside of what the configuration encloses it in.
    func run(_ lease: InboxLease) async {
        guard let enclose = configuration.enclose else {
            return configuration.observe(await report(of: lease))
        }
        await enclose(lease) {
            let report = await report(of: lease)
            configuration.observe(report)
            return report
        }
    }

    private func report(of lease: InboxLease) async -> InboxReport {
        let duration = configuration.clock.stopwatch()
        let renewal = leases.begin { [inbox] in try await inbox.renew(lease) }
        let outcome = await outcome(of: lease)
        leases.end(renewal)
        let storeError = await store(outcome, of: lease)
        return InboxReport(
            lease: lease, outcome: outcome, duration: duration(),
            lag: .seconds(configuration.now().timeIntervalSince(lease.entry.time)),
            storeError: storeError)
    }

    private func outcome(of lease: InboxLease) async -> InboxOutcome {
        guard lease.attempt <= configuration.retryPolicy.maximumAttempts else {
            return .buried(InboxError.tooManyAttempts(lease.attempt))
        }
        let event: ReceivedEvent
        do {
            event = try self.event(of: lease.entry)
        } catch {
            return .buried(error)
        }
        do {
            try await event.handle(Delivery(lease))
        } catch {
            return failure(error, of: event, lease)
        }
        return switch event.kind {
        case .known: .handled
        case .unknown: .handledUnknown
        case .malformed(let error): .handledMalformed(error)
        }
    }

    private func event(of entry: InboxEntry) throws(InboxError) -> ReceivedEvent {
        let events: [ReceivedEvent]
        do {
            events = try reader.events(in: entry.message)
        } catch {
            throw .unreadable("\(error)")
        }
        guard events.indices.contains(entry.index) else {
            throw .unreadable("the body has \(events.count) events")
        }
        return events[entry.index]
    }

    private func failure(
        _ error: any Error, of event: ReceivedEvent, _ lease: InboxLease
    ) -> InboxOutcome {
        if Task.isCancelled { return .canceled }
        // Another attempt would find the same payload.
        if case .malformed = event.kind.failed(error) { return .buried(error) }
        let policy = configuration.retryPolicy
        if error is PermanentFailure || lease.attempt >= policy.maximumAttempts {
            return .buried(error)
        }
        let delay =
            (error as? RetryAfter)?.delay
            ?? policy.delay(after: lease.attempt, random: configuration.random())
        return .retried(after: delay, error)
    }

    // A separate task: an outcome must be stored even if the worker is canceled.
    private func store(_ outcome: InboxOutcome, of lease: InboxLease) async -> (any Error)? {
        let task = Task { [inbox] in
            switch outcome {
            case .handled, .handledUnknown, .handledMalformed: try await inbox.finish(lease)
            case .retried(let delay, let error):
                try await inbox.retry(
                    lease, after: delay, isAttempt: true, because: text(of: error))
            case .canceled:
                try await inbox.retry(lease, after: .zero, isAttempt: false, because: "canceled")
            case .buried(let error): try await inbox.bury(lease, because: text(of: error))
            }
        }
        switch await task.result {
        case .success: return nil
        case .failure(let error): return error
        }
    }

    private func text(of error: any Error) -> String {
        String(configuration.describe(error).unicodeScalars.prefix(2_000))
    }
}
#endif
