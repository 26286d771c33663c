// Compiled with StrictJSON and the files of WebhookEvents that do not need Foundation, for a processor
// where `Int` has 32 bits. Standard input has texts. For each text, it contains 'y' if the text is JSON, 'n'
// if it is not, or 'i' if it may be either, then the number of bytes as four bytes in little-endian order,
// and the bytes.

@_extern(c, "next_byte") func nextByte() -> Int32

@main
struct Check {
    private var failures = 0
    private var count = 0

    static func main() {
        var check = Check()
        check.expect(Int.bitWidth == 32, "Int has 32 bits")
        check.numbers()
        check.texts()
        check.times()
        check.suite()
        print("\(check.count - check.failures) passed, \(check.failures) failed")
        if check.failures > 0 { fatalError("a check failed") }
    }

    private mutating func expect(_ isTrue: Bool, _ sentence: String) {
        count += 1
        if isTrue { return }
        failures += 1
        print("failed: \(sentence)")
    }

    private mutating func numbers() {
        let large: JSONValue = 5_000_000_000
        expect(large.description == "5000000000", "a literal of JSON may have 64 bits")
        expect(large.number?.integer(as: Int.self) == nil, "5000000000 is no Int")
        expect(large.number?.integer(as: Int64.self) == 5_000_000_000, "5000000000 is an Int64")
        var reader = JSONReader(Array("-2147483649".utf8))
        let token = reader.numberToken()
        expect(reader.text.int(of: token) == nil, "-2147483649 is no Int")
        expect(reader.text.int64(of: token) == -2_147_483_649, "-2147483649 is an Int64")
        for (left, right) in [
            ("1e600000000", "1e700000000"), ("1e2147483647", "1e2147483648"),
            ("1e-99999999999", "1e-99999999998"),
        ] {
            let numbers = (JSONNumber(left), JSONNumber(right))
            expect(numbers.0 != numbers.1, "\(left) is not \(right)")
            expect(numbers.0?.integer(as: Int64.self) == nil, "\(left) does not fit")
        }
        expect(JSONNumber("10e-1") == JSONNumber("1.0"), "10e-1 is 1.0")
    }

    private mutating func texts() {
        expect(JSONLimits.largest.bytes == JSONToken.largestText, "the largest limits")
        let text = #"{"id": 7, "name": "caf\u00e9", "items": [1, 2.5, null, {"a": true}]}"#
        var value: JSONValue?
        do { value = try JSONValue(Array(text.utf8)) } catch {}
        expect(value?["items"]?[1]?.number?.text == "2.5", "a value in an array")
        expect(value?["name"]?.string == "café", "a string with an escape")
        expect(
            value?.description
                == #"{"id":7,"name":"café","items":[1,2.5,null,{"a":true}]}"#, "writing")

        let keys = JSONKeys(["id", "name", "a key of more than sixteen bytes"], required: [0])
        var reader = JSONReader(Array(#"{"a key of more than sixteen bytes":1,"id":2}"#.utf8))
        var object = reader.beginObject(keys)
        var found: [Int] = []
        while let key = reader.nextKey(&object) {
            found.append(key)
            reader.skipValue()
        }
        expect(reader.failure == nil && found == [2, 0], "declared keys")
    }

    private mutating func times() {
        for text in [
            "1901-12-13T20:45:51Z", "1970-01-01T00:00:00Z", "2038-01-19T03:14:08Z",
            "2106-02-07T06:28:16.123456789Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59+23:59",
        ] {
            expect(DateTimeFields(text)?.text == text, "\(text) is written as it was read")
        }
        let late = DateTimeFields("2038-01-19T03:14:08Z")
        expect(late?.secondsSince1970 == 2_147_483_648, "seconds beyond 32 bits")
        expect(
            DateTimeFields(secondsSince1970: 253_402_300_799)?.text == "9999-12-31T23:59:59Z",
            "the last second that RFC 3339 has")
    }

    private mutating func suite() {
        while case let kind = nextByte(), kind >= 0 {
            var size = 0
            for shift in 0..<4 { size |= Int(nextByte()) << (8 * shift) }
            var bytes: [UInt8] = []
            for _ in 0..<size { bytes.append(UInt8(truncatingIfNeeded: nextByte())) }
            var isJSON = true
            do { _ = try JSONValue(bytes) } catch { isJSON = false }
            switch UInt8(truncatingIfNeeded: kind) {
            case UInt8(ascii: "y"): expect(isJSON, "text \(count) is JSON")
            case UInt8(ascii: "n"): expect(!isJSON, "text \(count) is not JSON")
            default: expect(true, "text \(count) does not trap")
            }
        }
    }
}
