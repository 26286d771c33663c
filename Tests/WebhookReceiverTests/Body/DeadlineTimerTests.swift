#if Receiver
import TestSupport
import Testing
import WebhookReceiver

@Suite struct DeadlineTimerTests {
    @Test("Overdue operations are canceled, and others are not")
    func overdue() async throws {
        let clock = ManualClock()
        let timer = DeadlineTimer(for: .seconds(3), clock: clock)
        let (begun, begin) = AsyncStream<Void>.makeStream()
        var begins = begun.makeAsyncIterator()
        let late = try await withThrowingTaskGroup { group in
            for index in 0..<10_000 {
                group.addTask {
                    let value = try await timer.run {
                        guard index.isMultiple(of: 2) else { return index }
                        begin.yield()
                        await waitForCancellation()
                        return index
                    }
                    return value == nil
                }
            }
            var late: [Bool?] = []
            for _ in 0..<5000 { late.append(try await group.next()) }
            for _ in 0..<5000 { await begins.next() }
            clock.advance(by: .seconds(3))
            while let isLate = try await group.next() { late.append(isLate) }
            return late
        }
        #expect(late.prefix(5000).allSatisfy { $0 == false })
        #expect(late.dropFirst(5000).count { $0 == true } == 5000)
    }

    @Test("The time limit of each operation starts when the operation does")
    func start() async throws {
        let clock = ManualClock()
        let timer = DeadlineTimer(for: .seconds(3), clock: clock)
        let (begun, begin) = AsyncStream<Void>.makeStream()
        var begins = begun.makeAsyncIterator()
        let work: @Sendable () async -> Void = {
            begin.yield()
            await waitForCancellation()
        }
        async let first: Void? = timer.run(work)
        await begins.next()
        clock.advance(by: .seconds(2))
        let second = Task { try await timer.run(work) }
        await begins.next()
        clock.advance(by: .seconds(1))
        #expect(try await first == nil)
        #expect(timer.count == 1)
        clock.advance(by: .seconds(2))
        #expect(try await second.value == nil)
    }

    @Test("The deadlines of finished operations are removed early")
    func finished() async throws {
        let timer = DeadlineTimer(for: .seconds(600), clock: ManualClock())
        for _ in 0..<1000 {
            let value = try await timer.run {
                await Task.yield()
                return 1
            }
            #expect(value == 1)
        }
        #expect(timer.count <= 66)
    }

    @Test("An operation that waits for nothing has no deadline, and its result or error")
    func immediate() async throws {
        guard #available(macOS 26, *) else { return }
        let clock = ManualClock()
        let timer = DeadlineTimer(for: .seconds(3), clock: clock)
        let value = try await timer.run {
            clock.advance(by: .seconds(4))
            return timer.count
        }
        #expect(value == 0)
        await #expect(throws: CancellationError.self) {
            try await timer.run { throw CancellationError() }
        }
        #expect(timer.count == 0)
    }
}
#endif
