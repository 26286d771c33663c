#if Receiver
import Testing
import WebhookReceiver

@Suite(.timeLimit(.minutes(1))) struct DeadlineTimerTests {
    @Test func `Many that are late are canceled, and those in time are not`() async throws {
        let timer = DeadlineTimer(for: .seconds(3))
        let late = try await withThrowingTaskGroup { group in
            for index in 0..<10_000 {
                group.addTask {
                    let value = try await timer.run {
                        if index.isMultiple(of: 2) { try? await Task.sleep(for: .seconds(600)) }
                        return index
                    }
                    return value == nil
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(late == 5000)
    }

    @Test func `What ended in time is not held until its time is over`() async throws {
        let timer = DeadlineTimer(for: .seconds(600))
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
