import Foundation
import StrictJSON
import TestSupport
import Testing

@Suite struct JSONValueCodableTests {
    /// Values that `JSONEncoder` writes as they are.
    private static let plain = [
        "null", "true", "false", "0", "-7", "9223372036854775807", "18446744073709551615", "0.1",
        "-1.5e-7", #""""#, #""é\n\"😀""#, "[]", "{}", "[1,[2,[]],{}]",
        #"{"reference_id":"A-1","createdAt":null,"n":{"a_b":[true,{"c_d":1.5}]}}"#,
        "1.234567890123456789", "99999999999999.999", "12345678901234567.89", "1e22", "1e23",
        "5e-324", "1.7976931348623157e308", "-9223372036854775809", "18446744073709551616",
        "99999999999999999999999999999999999999", "340282366920938463463374607431768211455",
        "1e127", "1.5e-127", "1e130", "1.2345678901234567891e140", "0e999", "-0", "-0.0",
        #"{"$json":"five"}"#, #"{"$json":5}"#, #"{"$json":"{"}"#, #"{"$json":"1E400","a":1}"#,
        #"{"exponent":0,"length":1,"isNegative":false,"isCompact":true,"mantissa":[5]}"#,
        #"{"a":1,"a":2}"#,
    ]

    /// Values that no encoder preserves.
    private static let marked = [
        "1E400", "-1.5E-400", "1.234567890123456789e200", "1e-330",
        "340282366920938463463374607431768211456",
        "0.1234567890123456789012345678901234567890123456789", #""$null""#,
        #"{"$json":"1E400"}"#, #"{"$json":"5"}"#, #"{"$json":"{\"$json\":\"1E400\"}"}"#,
        #"{"$json":"\"$null\""}"#,
        #"""
        {"exponent":0,"length":1,"isNegative":false,"isCompact":true,"mantissa":[5,0,0,0,0,0,0,0]}
        """#,
        #"""
        {"exponent":-1,"length":2,"isNegative":true,"isCompact":true,"mantissa":[5,9,0,0,0,0,0,0],\#
        "a":1}
        """#,
        "{\"\u{E9}\":1,\"e\u{301}\":2}",
        "{\"\(String(repeating: "\u{301}", count: 200))\":1}",
    ]

    @Test("A value has the same text after JSONEncoder and JSONDecoder", arguments: plain)
    func text(json: String) throws {
        let value = try JSONValue(text: json)
        let data = try JSONEncoder().encode(value)
        #expect(try JSONValue([UInt8](data)) == value)
    }

    @Test("A value is equal after every coder", arguments: plain + marked, Coders.allCases)
    func roundTrip(json: String, coders: Coders) throws {
        let value = try JSONValue(text: json)
        #expect(try coders.coded(value) == value)
        let nested: JSONValue = ["a_b": [value, nil], "aB": value, "Ab": ["aB": [value]]]
        #expect(try coders.coded(nested) == nested)
    }

    @Test("A value that encoders cannot represent is written as JSON text", arguments: marked)
    func marks(json: String) throws {
        let value = try JSONValue(text: json)
        let data = try JSONEncoder().encode(["outer": value])
        let written = try JSONValue([UInt8](data))["outer"]
        #expect(written == ["$json": .string(value.description)])
    }

    @Test("Key strategies do not convert the keys of a value", arguments: plain)
    func strategies(text: String) throws {
        let value = try JSONValue(text: text)
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let data = try encoder.encode(["outer": value])
        #expect(try JSONValue([UInt8](data))["outer"] == value)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        #expect(try decoder.decode([String: JSONValue].self, from: data)["outer"] == value)
    }

    /// A value that encodes itself as a dictionary, whose keys become those of a keyed container.
    private struct Dictionaries: Codable, Equatable {
        var values: [String: JSONValue]

        init(_ values: [String: JSONValue]) {
            self.values = values
        }

        init(from decoder: any Decoder) throws {
            values = try [String: JSONValue](from: decoder)
        }

        func encode(to encoder: any Encoder) throws { try values.encode(to: encoder) }
    }

    @Test(
        "Key strategies do not convert keys inside a dictionary that encodes itself",
        arguments: Coders.allCases)
    func dictionaries(coders: Coders) throws {
        let value: JSONValue = ["aB": ["c_d": [["eF": 15, "g_h": [nil, 1]]]], "i_j": "k"]
        let outer = Dictionaries(["outer": value, "another": [value, ["l": value]]])
        #expect(try coders.coded(outer) == outer)
        if coders == .json || coders == .jsonSnakeCase {
            let written = try JSONValue([UInt8](coders.encoder.encode(outer)))
            #expect(written["outer"] == value)
            #expect(written["another"]?[1]?["l"] == value)
        }
    }

    @Test("A value can be a property beside others", arguments: Coders.allCases)
    func property(coders: Coders) throws {
        struct Order: Codable, Equatable {
            var id: Int
            var extra: JSONValue
            var missing: JSONValue?
        }
        let order = Order(id: 1, extra: ["a": [1, nil]], missing: nil)
        #expect(try coders.coded(order) == order)
    }

    @Test(
        "A number that JSONDecoder cannot represent is refused", arguments: ["[1e400]", "[1e-999]"])
    func tooLarge(json: String) throws {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(context.codingPath.map(\.intValue) == [0])
        #expect(
            context.debugDescription == "neither a JSON value nor a number that a Double holds")
    }

    @Test("Decoding has the same depth limit as a JSON text", arguments: [true, false])
    func depth(isObject: Bool) throws {
        func text(_ count: Int) -> Data {
            let (open, close) = isObject ? (#"{"a":"#, "}") : ("[", "]")
            let text =
                String(repeating: open, count: count) + "1" + String(repeating: close, count: count)
            return Data(text.utf8)
        }
        #expect(throws: Never.self) { try JSONDecoder().decode(JSONValue.self, from: text(511)) }
        let error = #expect(throws: DecodingError.self) {
            try JSONValue(from: EndlessDecoder(isObject: isObject))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(context.debugDescription == "more than 512 objects and arrays are nested")
    }
}
