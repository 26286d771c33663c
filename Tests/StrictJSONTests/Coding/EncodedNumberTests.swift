import Foundation
import StrictJSON
import TestSupport
import Testing

@Suite struct EncodedNumberTests {
    @Test(
        "JSONEncoder writes the digits of a number",
        arguments: [
            "0.1", "-100.15", "0.0001", "123456789012345", "1234567890123.45", "99999999999999.9",
            "99999999999999.99", "1.23456789012345678", "0.00001", "1E+2", "9007199254740993",
        ])
    func digits(text: String) throws {
        let number = try JSONValue(text: text)
        let data = try JSONEncoder().encode(["a": ["b": number] as JSONValue])
        let written = try JSONValue([UInt8](data))["a"]?["b"]
        #expect(written == number)
        if !text.contains("E") { #expect(written?.description == text) }
    }

    @Test("Numbers are equal after every coder", arguments: Coders.allCases)
    func random(coders: Coders) throws {
        var random = SeededGenerator()
        let seed = random.seed
        for _ in 0..<200 {
            let shift = Int64.random(in: 0...63, using: &random)
            let digits = Int64.random(in: .min ... .max, using: &random) >> shift
            let exponent = Int.random(in: -20...3, using: &random)
            let value = try JSONValue(text: "[{\"a\":\(digits)e\(exponent)}]")
            #expect(try coders.coded(value) == value, "seed \(seed): \(value)")
        }
    }
}
