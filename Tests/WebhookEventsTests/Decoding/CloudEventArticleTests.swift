import Testing
import WebhookEvents

/// The code of the article on CloudEvents.
@Suite struct CloudEventArticleTests {
    @Test("Attributes are read, in every mode")
    func reading() throws {
        for message in CloudEventTests.messages {
            // article
            let event = try CloudEvent(message)
            let subject = event.attributes.subject
            let tenant = event.attributes.tenantid
            // article end
            #expect(subject == "o1")
            #expect(tenant == 7)
        }
    }

    @Test("An event is written in each mode")
    func writing() throws {
        // article
        var paid = Event(id: "1", source: "/shop", data: CloudOrder(id: "o1"))
        paid.cloudAttributes.subject = "o1"
        let event = CloudEvent.comExampleOrderPaid(paid)
        let structured = try event.encodedMessage()
        let binary = try structured.binaryCloudEvent()
        let batched = try CloudEvent.encodedBatchMessage([event])
        // article end
        for message in [structured, binary, batched] {
            #expect(try CloudEvent(message).attributes.subject == "o1")
            #expect(try CloudEvent(message).outcome == "com.example.order.paid")
        }
    }
}
