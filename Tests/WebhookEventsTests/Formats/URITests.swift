import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct URITests {
    @Test(
        "A URI keeps its text",
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

    @Test(
        "A URI reference is a URL with characters outside ASCII percent-encoded",
        arguments: [
            ("https://example.com/a?b=c%20d#e", "https://example.com/a?b=c%20d#e"),
            ("HTTPS://EXAMPLE.com:443/../x", "HTTPS://EXAMPLE.com:443/../x"),
            ("mailto:a@example.com", "mailto:a@example.com"),
            ("urn:isbn:0451450523", "urn:isbn:0451450523"), ("/relative?x=[", nil),
            ("//host/path", "//host/path"), ("http://[::1]:8080/", "http://[::1]:8080/"),
            ("https://example.com/ä?ü#ö", "https://example.com/%C3%A4?%C3%BC#%C3%B6"),
            ("/\u{1F600}", "/%F0%9F%98%80"),
        ])
    func url(text: String, url: String?) {
        #expect(URI(text).url?.absoluteString == url)
    }

    @Test(
        "Text that is not a URI reference has no URL on any platform",
        arguments: [
            "", "not a uri", "https://example.com/a b", "https://example.com/100%",
            "https://example.com/%zz", "https://example.com/#a#b", "https://ex\u{E4}mple.com/",
            "https://example.com/<x>", "https://example.com/\\", "a\nb", "/\u{0}", "/[x]", "{x}",
        ])
    func others(text: String) {
        #expect(URI(text).url == nil)
    }
}
