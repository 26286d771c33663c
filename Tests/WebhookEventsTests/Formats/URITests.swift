import Foundation
import Testing
import WebhookEvents

@Suite("URIs")
struct URITests {
    @Test(
        "A URI keeps its text to the letter",
        arguments: [
            "https://example.com/a?b=c%20d#e", "HTTPS://EXAMPLE.com:443/../x",
            "mailto:a@example.com",
            "urn:isbn:0451450523", "/relative", "", "not a uri", "http://[::1", "é",
        ])
    func text(text: String) throws {
        let uri = URI(text)
        #expect(uri.text == text)
        #expect(uri == URI(stringLiteral: text))
        #expect("\(uri)" == text)
        #expect(try URI(jsonBytes: uri.jsonBytes()) == uri)
        #expect(try JSONDecoder().decode([URI].self, from: JSONEncoder().encode([uri])) == [uri])
    }

    @Test("A URI that is a URL gives it")
    func url() {
        #expect(URI("https://example.com/a?b=c").url?.host == "example.com")
        #expect(URI("").url == nil)
    }
}
