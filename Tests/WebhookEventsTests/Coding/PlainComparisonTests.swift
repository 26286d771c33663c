import Foundation
import TestSupport
import Testing
import WebhookEvents

@Suite struct PlainComparisonTests {
    private let encoder = JSONEncoder()
    private let decoder = JSONDecoder()

    @Test("Records and plain structs have the same values and the same numbers in the text")
    func random() throws {
        var random = SeededGenerator()
        let seed = random.seed
        for _ in 0..<300 {
            let plain = PlainOrder(random: &random)
            let (made, plainData) = (Order(plain), try encoder.encode(plain))
            #expect(made.isSame(as: plain), "seed \(seed)")

            let data = try encoder.encode(made)
            #expect(try JSONValue([UInt8](data)) == JSONValue([UInt8](plainData)), "seed \(seed)")
            let plainOfMade = try decoder.decode(PlainOrder.self, from: data)
            #expect(made.isSame(as: plainOfMade), "seed \(seed)")

            let decoded = try decoder.decode(Order.self, from: plainData)
            #expect(decoded == made, "seed \(seed)")
            #expect(decoded.isSame(as: plain), "seed \(seed)")

            let read = try Order(jsonBytes: [UInt8](plainData))
            #expect(read.isSame(as: plain), "seed \(seed)")
            #expect(
                try JSONValue([UInt8](encoder.encode(read))) == JSONValue([UInt8](plainData)),
                "seed \(seed)")
        }
    }

    @Test("Unknown members keep all their digits")
    func unknown() throws {
        let json = #"""
            {"id":"a","other":1.234567890123456789,"big":99999999999999.999,"list":[0.10,\#
            {"x":18446744073709551615,"y":-12345678901234567890.5}],"isPaid":null}
            """#
        for order in [
            try Order(json: json), try decoder.decode(Order.self, from: Data(json.utf8)),
        ] {
            let data = try encoder.encode(order)
            #expect(try JSONValue([UInt8](data)) == JSONValue(Array(json.utf8)))
            #expect(String(decoding: data, as: UTF8.self).contains("1.234567890123456789"))
            #expect(try JSONValue(order.jsonBytes()) == JSONValue(Array(json.utf8)))
        }
    }
}
