#if Receiver
import Testing

@testable import WebhookReceiver

@Suite struct DurationUnitsTests {
    @Test(
        "Whole seconds are rounded up",
        arguments: [
            (.seconds(0), 0), (.milliseconds(1), 1), (.seconds(30), 30),
            (.milliseconds(30_001), 31),
            (.seconds(5_000_000_000), 5_000_000_000), (.seconds(Int64.max), .max),
            (.milliseconds(-1), 0),
        ] as [(Duration, Int64)])
    func seconds(duration: Duration, seconds: Int64) {
        #expect(duration.wholeSeconds == seconds)
    }

    @Test(
        "Whole milliseconds are rounded down",
        arguments: [
            (.seconds(0), 0), (.microseconds(1_999), 1), (.seconds(5_000_000), 5_000_000_000),
            (.seconds(Int64.max), .max), (.seconds(Int64.min), .min),
        ] as [(Duration, Int64)])
    func milliseconds(duration: Duration, milliseconds: Int64) {
        #expect(duration.wholeMilliseconds == milliseconds)
    }
}
#endif
