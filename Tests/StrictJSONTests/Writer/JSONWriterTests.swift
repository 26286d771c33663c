import StrictJSON
import Testing

@Suite struct JSONWriterTests {
    @Test(
        "Only quotes, backslashes and control characters are escaped",
        arguments: [
            ("", #""""#), ("plain", #""plain""#), ("\"\\/", #""\"\\/""#),
            ("\n\r\t", #""\n\r\t""#), ("\0\u{8}\u{C}\u{1F}", #""\u0000\u0008\u000c\u001f""#),
            ("é€😀\u{7F}\u{2028}", "\"é€😀\u{7F}\u{2028}\""),
        ])
    func escaping(text: String, json: String) throws {
        var writer = JSONWriter()
        writer.string(text)
        let bytes = writer.bytes
        #expect(String(decoding: bytes, as: UTF8.self) == json)
        #expect(try JSONValue(bytes) == .string(text))
    }

    @Test("Every scalar below 256 is preserved")
    func scalars() throws {
        let text = String(String.UnicodeScalarView((0..<256).compactMap { Unicode.Scalar($0) }))
        #expect(try JSONValue(JSONValue.string(text).bytes) == .string(text))
        let object: JSONValue = ["k": .string(text)]
        #expect(try JSONValue(object.bytes) == object)
    }

    @Test("Commas are written only between members and between elements")
    func commas() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("a")
        writer.beginArray()
        writer.null()
        writer.boolean(true)
        writer.beginArray()
        writer.endArray()
        writer.int(-1)
        writer.endArray()
        writer.key("b")
        writer.beginObject()
        writer.endObject()
        writer.key("c\n")
        writer.uint64(.max)
        writer.endObject()
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(text == #"{"a":[null,true,[],-1],"b":{},"c\n":18446744073709551615}"#)
    }

    @Test("Arrays and maps are written, and maps are in the order of their keys")
    func collections() {
        var writer = JSONWriter()
        writer.map(["b": [1, 2], "a": []]) { json, values in
            json.array(values) { $0.int64($1) }
        }
        #expect(writer.bytes == Array(#"{"a":[],"b":[1,2]}"#.utf8))
    }

    @Test(
        "A Double is written with the fewest digits that preserve it",
        arguments: [0.1, 1, -2.5e-9, 1e300])
    func doubles(value: Double) {
        var writer = JSONWriter()
        writer.double(value)
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(JSONNumber(text)?.double == value)
        #expect(writer.failure == nil)
    }

    @Test("A number that is not finite is refused", arguments: [Double.nan, .infinity, -.infinity])
    func notFinite(value: Double) {
        var writer = JSONWriter()
        writer.beginArray()
        writer.double(value)
        writer.double(1)
        writer.endArray()
        #expect(writer.failure == .notFinite)
        #expect(JSONWriteError.notFinite.description == "JSON cannot represent NaN or infinity")
    }
}
