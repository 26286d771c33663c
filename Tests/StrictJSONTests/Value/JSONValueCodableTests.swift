import Foundation
import StrictJSON
import Testing

@Suite("Values in other coders")
struct JSONValueCodableTests {
    private static let texts = [
        "null", "true", "false", "0", "-7", "9223372036854775807", "18446744073709551615", "0.1",
        "-1.5e-7", #""""#, #""é\n\"😀""#, "[]", "{}", "[1,[2,[]],{}]",
        #"{"reference_id":"A-1","createdAt":null,"n":{"a_b":[true,{"c_d":1.5}]}}"#,
    ]

    @Test("A value is the same after JSONEncoder and JSONDecoder", arguments: texts)
    func roundTrip(text: String) throws {
        let value = try JSONValue(text: text)
        let data = try JSONEncoder().encode(value)
        #expect(try JSONValue([UInt8](data)) == value)
        #expect(try JSONDecoder().decode(JSONValue.self, from: data) == value)
    }

    @Test("Keys are not converted, whatever the strategies are", arguments: texts)
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

    @Test("A value stands among other properties")
    func property() throws {
        struct Order: Codable, Equatable {
            var id: Int
            var extra: JSONValue
            var missing: JSONValue?
        }
        let order = Order(id: 1, extra: ["a": [1, nil]], missing: nil)
        let data = try JSONEncoder().encode(order)
        #expect(try JSONDecoder().decode(Order.self, from: data) == order)
    }

    @Test("A number beyond the largest Double cannot be encoded")
    func tooLarge() throws {
        let value = try JSONValue(text: "[1e400]")
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(value) }
    }
}
