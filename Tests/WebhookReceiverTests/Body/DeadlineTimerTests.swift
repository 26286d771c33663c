#if Receiver
import TestSupport
import Testing
import WebhookReceiver

@Suite struct DeadlineTimerTests {
    @Test func `Many that are late are canceled, and those in time are not`() async throws {
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

    @Test func `Each has its own time, which begins when the work does`() async throws {
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

    @Test func `What ended in time is not held until its time is over`() async throws {
        let timer = DeadlineTimer(for: .seconds(600), clock: ManualClock())
        for _ in 0..<1000 {
            let value = try await timer.run { 1 }
            #expect(value == 1)
        }
        #expect(timer.count <= 66)
    }

    @Test func `Entries are taken in order, and each when its time has come`() {
        var queue = ExpirationQueue<Int, Int>()
        for index in 0..<10 { queue.add(index, at: index) }
        #expect(queue.next(at: 1) == 0)
        #expect(queue.next(at: 1) == 1)
        #expect(queue.next(at: 1) == nil)
        queue.keep { id, _ in id > 7 }
        #expect(queue.count == 2)
        #expect(queue.nextTime == 8)
        #expect(queue.next(at: 9) == 8)
        #expect(queue.next(at: 9) == 9)
        #expect(queue.nextTime == nil)
    }
}
#endif
