import Foundation
import StrictJSON
import TestSupport
import Testing

@Suite struct KindGuessTests {
    private static let texts = [
        "null", "true", "-0.0", "0", "12.50", "1E400", #""text""#, "[]", "[1,\"a\",{}]", "{}",
        #"{"a":1}"#, #"{"$json":"1E400"}"#,
    ]

    @Test("The kind of the last value of a key does not change what is decoded", arguments: texts)
    func alternating(text: String) throws {
        for other in Self.texts {
            for text in [other, text] {
                let value = try JSONValue(text: #"{"key":\#(text),"list":[\#(text),\#(other)]}"#)
                #expect(try Coders.json.coded(value) == value)
            }
        }
    }

    @Test("A key of any length may have any kind of value")
    func longKeys() throws {
        let key = String(repeating: "e\u{301}", count: 5_000)
        for value: JSONValue in [1, "a", nil, [1.5, nil]] {
            let value: JSONValue = ["outer": .object(JSONObject([(key, value), ("b", value)]))]
            #expect(try Coders.json.coded(value) == value)
        }
    }
}
