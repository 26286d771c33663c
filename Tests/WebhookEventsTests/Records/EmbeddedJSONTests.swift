import Foundation
import Testing
import WebhookEvents

@Suite struct EmbeddedJSONTests {
    private func payment(_ json: String) throws -> Payment {
        try Payment(json: #"{"id":"p",\#(json)}"#)
    }

    @Test("The content is read on access, and written as a string")
    func content() throws {
        var payment = try payment(#""receipt":"{\"total\": 1.50, \"next\": \"{}\"}""#)
        let receipt = try #require(payment.receipt)
        #expect(receipt.text == #"{"total": 1.50, "next": "{}"}"#)
        let content = try receipt.content()
        #expect(content.total == Decimal(string: "1.5"))
        #expect(try content.next?.content().total == nil)

        var other = content
        other.total = 2
        payment.receipt = try EmbeddedJSON(content: other)
        let json = try payment.jsonText
        #expect(json == #"{"id":"p","receipt":"{\"total\":2,\"next\":\"{}\"}"}"#)
        #expect(try Payment(json: json) == payment)
    }

    @Test("Base64 is decoded, and the content is read on access")
    func base64() throws {
        var payment = try payment(#""attachment":"WzEsIDJd""#)
        let attachment = try #require(payment.attachment)
        #expect(attachment.data == Data("[1, 2]".utf8))
        #expect(try attachment.content() == [1, 2])
        payment.attachment = try Base64JSON(content: [3])
        #expect(try payment.jsonText == #"{"id":"p","attachment":"WzNd"}"#)
        #expect(throws: (any Error).self) { try self.payment(#""attachment":"*""#) }
    }

    @Test(
        "A text that is no JSON, or does not match, is kept, and reading its content fails",
        arguments: [
            "", "{", #"{"total": true}"#, "[]", String(repeating: "[", count: 600),
        ])
    func invalid(_ text: String) throws {
        let receipt = EmbeddedJSON<Receipt>(text: text)
        #expect(throws: JSONError.self) { try receipt.content() }
        var payment = try payment(#""mode":"auto""#)
        payment.receipt = receipt
        #expect(try Payment(json: try payment.jsonText).receipt?.text == text)
    }
}
