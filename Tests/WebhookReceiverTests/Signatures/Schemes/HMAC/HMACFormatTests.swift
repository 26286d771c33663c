#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// The formats of providers.
@Suite struct HMACFormatTests {
    @Test("The formats of providers are consistent")
    func providers() throws {
        let formats: [HMACFormat] = [
            .github, .slack, .shopify, .line, .square(notificationURL: "https://shop.example/"),
            .mux, .calendly, .paddle, .recurly, .zendesk, .box, .twitch, .docuSign,
            .hubSpot(targetURL: "https://shop.example/"),
        ]
        for format in formats { try format.signature.check() }
        #expect(Set(formats.map(\.name)).count == formats.count)
    }

    /// From https://developer.box.com/guides/webhooks/v2/signatures-v2/, with the keys of Box's libraries.
    @Test(
        "Box's published signatures are accepted with either key",
        arguments: ["SamplePrimaryKey", "SampleSecondaryKey"])
    func box(secret: String) throws {
        let body =
            #"{"type":"webhook_event","webhook":{"id":"1234567890"},"trigger":"FILE.UPLOADED","#
            + #""source":{"id":"1234567890","type":"file","name":"Test.txt"}}"#
        var request = WebhookRequest(
            headers: [
                ("box-delivery-id", "f96bb54b-ee16-4fc5-aa65-8c2d9e5b546f"),
                ("box-delivery-timestamp", "2020-01-01T00:00:00-07:00"),
                ("box-signature-primary", "6TfeAW3A1PASkgboxxA5yqHNKOwFyMWuEXny/FPD5hI="),
                ("box-signature-secondary", "v+1CD1Jdo3muIcbpv5lxxgPglOqMfsNHPV899xWYydo="),
            ], body: Array(body.utf8))
        let delivery = try HMACScheme(.box, secrets: [secret]).verify(request)
        #expect(delivery.time == Date(timeIntervalSince1970: 1_577_862_000))
        #expect(delivery.unsignedID == "f96bb54b-ee16-4fc5-aa65-8c2d9e5b546f")
        request.message.headers["box-delivery-timestamp"] = "2020-01-01T07:00:00Z"
        #expect(throws: SignatureError.mismatch) {
            try HMACScheme(.box, secrets: [secret]).verify(request)
        }
    }
}
#endif
