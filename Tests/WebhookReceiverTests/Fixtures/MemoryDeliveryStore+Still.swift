#if Receiver
import WebhookReceiver

extension MemoryDeliveryStore {
    /// An empty store whose clock stands still.
    static var still: MemoryDeliveryStore { MemoryDeliveryStore(now: TestClock().now) }
}
#endif
