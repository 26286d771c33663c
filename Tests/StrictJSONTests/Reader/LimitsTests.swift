@_spi(Reading) import StrictJSON
import Testing

@Suite struct LimitsTests {
    @Test("A text of the largest size is read, and a larger one is refused unread")
    func bytes() {
        let text = Array("[1,2]".utf8)
        #expect(failure(of: text, limits: JSONLimits(bytes: 5)) == nil)
        let refused = JSONFailure(reason: .tooLarge(limit: 4), offset: 0)
        #expect(failure(of: text, limits: JSONLimits(bytes: 4)) == refused)
        #expect(failure(of: [0xFF], limits: JSONLimits(bytes: 0))?.reason == .tooLarge(limit: 0))
        let error = #expect(throws: JSONError.self) {
            try JSONValue(text, limits: JSONLimits(bytes: 4))
        }
        #expect(error?.description == "the text has more than 4 bytes, at line 1, column 1")
    }

    @Test("An impossible limit becomes the nearest possible one")
    func impossible() {
        #expect(JSONLimits(depth: -1, bytes: -1) == JSONLimits(depth: 0, bytes: 0))
        #expect(JSONLimits(depth: .max).depth == 512)
        var limits = JSONLimits.largest
        limits.depth = 100_000
        limits.bytes = .max
        #expect(limits == .largest)
        #expect(limits.bytes == JSONToken.largestText)
    }
}
