import StrictJSON
import Testing

@Suite("Writing")
struct JSONWriterTests {
    @Test(
        "Quotes, backslashes and control characters are escaped, and nothing else",
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

    @Test("Every scalar below 256 reads back")
    func scalars() throws {
        let text = String(String.UnicodeScalarView((0..<256).compactMap { Unicode.Scalar($0) }))
        #expect(try JSONValue(JSONValue.string(text).bytes) == .string(text))
        let object: JSONValue = ["k": .string(text)]
        #expect(try JSONValue(object.bytes) == object)
    }

    @Test("Commas stand between members and elements alone")
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

    @Test("Arrays and maps are written, maps in the order of their keys")
    func collections() {
        var writer = JSONWriter()
        writer.map(["b": [1, 2], "a": []]) { json, values in
            json.array(values) { $0.int64($1) }
        }
        #expect(writer.bytes == Array(#"{"a":[],"b":[1,2]}"#.utf8))
    }

    @Test("The shortest number that reads back is written", arguments: [0.1, 1, -2.5e-9, 1e300])
    func doubles(value: Double) {
        var writer = JSONWriter()
        writer.double(value)
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(JSONNumber(text)?.double == value)
        #expect(writer.failure == nil)
    }

    @Test("A number that is not finite fails", arguments: [Double.nan, .infinity, -.infinity])
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
