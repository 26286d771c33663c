#if Receiver
import Testing
import WebhookSending

@Suite struct SendingProgressTests {
    @Test("Few deliveries have a line each")
    func few() {
        var progress = SendingProgress(total: 49)
        #expect(progress.showsEach)
        #expect((1...49).allSatisfy { _ in progress.count(isSuccess: true) == nil })
        #expect(progress.summary == "49 of 49 deliveries were accepted")
    }

    @Test("Of many deliveries, every twentieth part and the end are reported")
    func many() {
        var progress = SendingProgress(total: 1010)
        #expect(!progress.showsEach)
        let lines = (1...1010).compactMap { progress.count(isSuccess: $0 != 7) }
        #expect(lines.count == 21)
        #expect(lines.first == "50 of 1010 sent (4 %), 1 failed")
        #expect(lines.last == "1010 of 1010 sent (100 %), 1 failed")
        #expect(progress.summary == "1009 of 1010 deliveries were accepted")
    }
}
#endif
