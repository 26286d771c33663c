import Foundation
@_spi(Reading) import StrictJSON
import TestSupport
import Testing

@testable import StrictJSON

/// Strings and numbers are written by words and by digits, without other values in between.
@Suite struct WrittenBytesTests {
    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter(capacity: 0)
        write(&json)
        return json.text
    }

    @Test("A character at any offset of a string of any length is escaped")
    func offsets() throws {
        for count in 0..<40 {
            for offset in 0..<count {
                for character in ["\"", "\\", "\u{1F}", "é"] {
                    let rest = String(repeating: "a", count: count - offset - 1)
                    let string = String(repeating: "a", count: offset) + character + rest
                    let json = text { $0.string(string) }
                    #expect(try JSONValue(Array(json.utf8)) == .string(string))
                    #expect(
                        json.utf8.count == string.utf8.count + 2 + (character == "é" ? 0 : 1)
                            + (character == "\u{1F}" ? 4 : 0))
                }
            }
        }
    }

    @Test("A long string is written whole")
    func longStrings() throws {
        let long = String(repeating: "0123456789\n", count: 10_000)
        for string in [long, String(long.dropFirst(3))] {
            #expect(try JSONValue(Array(text { $0.string(string) }.utf8)) == .string(string))
        }
    }

    @Test(
        "An integer is written with all its digits",
        arguments: [0, 1, -1, 9, 10, 99, 100, -1_000, .max, .min] as [Int64])
    func integers(value: Int64) {
        #expect(text { $0.int64(value) } == "\(value)")
        let magnitude = value.magnitude
        #expect(text { $0.uint64(magnitude) } == "\(magnitude)")
        #expect(text { $0.uint64(.max - magnitude) } == "\(UInt64.max - magnitude)")
    }

    @Test("A decimal number is written as Foundation describes it")
    func decimals() {
        var random = SeededGenerator()
        for _ in 0..<20_000 {
            let significand = random.next() >> UInt64.random(in: 0..<64, using: &random)
            let value = Decimal(
                sign: Bool.random(using: &random) ? .minus : .plus,
                exponent: Int.random(in: -30...30, using: &random),
                significand: Decimal(significand))
            let written = text { $0.decimal(value) }
            #expect(written == value.description, "seed \(random.seed)")
        }
        let largest = Decimal.greatestFiniteMagnitude
        #expect(text { $0.decimal(largest) } == largest.description)
        #expect(text { $0.decimal(0) } == "0")
    }

    @Test("The digits of a decimal number are found in its memory")
    func layout() throws {
        let parts = try #require(CompactDecimal(Decimal(string: "-12.50") ?? 0))
        #expect(parts.isNegative && parts.digits == 125 && parts.exponent == -1)
        #expect(CompactDecimal(.nan) == nil)
        #expect(CompactDecimal(Decimal(UInt64.max) + 1) == nil)
    }

    @Test("A list of keys has each of them with its escapes, with and without a comma")
    func keys() {
        let names = ["id", "a\"b", "", "key with more than eight bytes"]
        let keys = WrittenKeys(names)
        let json = text { json in
            json.beginObject()
            for index in names.indices {
                json.key(index, of: keys)
                json.int(index)
            }
            json.endObject()
        }
        #expect(json == #"{"id":0,"a\"b":1,"":2,"key with more than eight bytes":3}"#)
    }

    @Test("A value that is nested too deep may be refused")
    func nesting() throws {
        func isRefused(_ body: (inout JSONWriter) -> Void) -> Bool {
            var json = JSONWriter(depth: 2)
            body(&json)
            return json.mayBeRefused
        }
        for (count, isTooDeep) in [(510, false), (511, true)] {
            let brackets = Array(String(repeating: "[", count: count).utf8)
            let bytes = brackets + Array(String(repeating: "]", count: count).utf8)
            var reader = JSONReader(bytes)
            let token = reader.valueToken()
            let text = reader.text
            #expect(isRefused { $0.copy(token, of: text) } == isTooDeep)
            let value = try JSONValue(bytes)
            #expect(isRefused { $0.value(value) } == isTooDeep)
        }
    }
}
