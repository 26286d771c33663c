import StrictJSON
import Testing

@Suite struct DepthTests {
    @Test(
        "512 nested containers are read, and one more is refused",
        arguments: [("[", "]", "["), (#"{"a":"#, "}", "{"), (#"[{"a":"#, "}]", "[{")])
    func limit(open: String, close: String, brackets: String) {
        let count = 512 / brackets.count
        let deepest = String(repeating: open, count: count)
        let text = deepest + "0" + String(repeating: close, count: count)
        #expect(failure(of: text) == nil)
        #expect(failureOfSkipping(Array(text.utf8)) == nil)

        let expected = JSONFailure(reason: .tooDeep(limit: 512), offset: deepest.utf8.count)
        let deeper = deepest + "[" + text.dropFirst(deepest.count)
        #expect(failure(of: deeper) == expected)
        #expect(failureOfSkipping(Array(deeper.utf8)) == expected)
    }

    @Test("The number of containers that follow each other is not limited")
    func siblings() {
        #expect(failure(of: "[" + String(repeating: "[[]],{},", count: 2_000) + "0]") == nil)
    }

    @Test("The depth limit is configurable", arguments: 0..<4)
    func chosen(limit: Int) {
        let arrays = Array("[[[[]]]]".utf8)
        #expect(failure(of: arrays, limits: JSONLimits(depth: 4)) == nil)
        let expected = JSONFailure(reason: .tooDeep(limit: limit), offset: limit)
        #expect(failure(of: arrays, limits: JSONLimits(depth: limit)) == expected)
    }

    @Test("Endless brackets are refused without recursion")
    func endless() {
        let bytes = Array(repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(failure(of: bytes) == JSONFailure(reason: .tooDeep(limit: 512), offset: 512))
    }

    @Test("A value of the greatest depth can be written, compared and hashed")
    func deepestValue() throws {
        let text =
            String(repeating: #"[{"a":"#, count: 256) + "1" + String(repeating: "}]", count: 256)
        let value = try JSONValue(text: text)
        #expect(value.description == text)
        #expect(Set([value, try JSONValue(text: text)]).count == 1)
    }
}
