#if Receiver
import Testing
import WebhookReceiver

@testable import WebhookSending

@Suite struct DrillPolicyTests {
    @Test(arguments: [
        (nil, false, "2xx"), (nil, true, "401"), ("signed", false, "2xx"), ("signed", true, "2xx"),
    ])
    func `A signed body under another type is refused where it can have only one`(
        id: String?, hasOneType: Bool, expected: String
    ) {
        var delivery = SignedDelivery(id: id)
        delivery.hasOneTypePerBody = hasOneType
        #expect("\(DrillPolicy().expected(of: .otherType, delivery))" == expected)
    }

    @Test func `A large header may be answered in two ways`() {
        let expected = DrillPolicy().expected(of: .largeHeader, SignedDelivery())
        #expect("\(expected)" == "400, 431")
        #expect([400, 431].allSatisfy { expected.contains($0) })
        #expect(!expected.contains(200))
    }
}
#endif
