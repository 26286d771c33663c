#if Receiver
import Testing
import WebhookReceiver

@Suite struct ExpirationQueueTests {
    @Test("Entries are removed in order, each when it expires")
    func order() {
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
