import Foundation
import TestSupport
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct RecordCodableTests {
    private static let exact = #"""
        {"integer":-7,"int64OrString":"9223372036854775807","integer_text":"-5",\#
        "unsigned":18446744073709551615,"unsigned_text":"18446744073709551615",\#
        "double":1.234567890123456789,"decimal":99999999999999.999,\#
        "decimal_text":"12345678901234567890.123456789012345678","seconds":1700000000.123456789,\#
        "milliseconds":1700000000500.25,"uuid":"0A1B2C3D-0000-4000-8000-00000000000F",\#
        "bytes":"aGk=","json":{"z":[1.234567890123456789,null]},"map":{"b_c":1,"aB":2},\#
        "optionals":["x",null],"child":{"name":"n","note":null,"aB":[0.1],"b_c":{"d_e":12345678901234567.89}},\#
        "children":[{"name":"$null","note":"é"}],"texts":["1",2],"boolean":null,\#
        "other":-99999999999999.999,"another_one":{"aB":null}}
        """#

    @Test("A decoded record keeps all its members and digits after JSONEncoder")
    func text() throws {
        let sample = try Sample(json: Self.exact.replacingOccurrences(of: "$null", with: "null"))
        let data = try JSONEncoder().encode(sample)
        #expect(try JSONValue([UInt8](data)) == JSONValue(sample.jsonBytes()))
    }

    @Test(
        "A record is equal after every coder, including unknown members", arguments: Coders.allCases
    )
    func roundTrip(coders: Coders) throws {
        for json in [Self.exact, FieldTypeTests.json] {
            let read = try Sample(json: json)
            let decoded = try #require(try coders.coded(read))
            #expect(decoded == read)
            #expect(decoded.hashValue == read.hashValue)
            #expect(try JSONValue(decoded.jsonBytes()) == JSONValue(read.jsonBytes()))
            #expect(try coders.coded(decoded) == read)
            var changed = read
            changed.boolean = false
            changed.child?.note = "changed"
            let changedAgain = try #require(try coders.coded(changed))
            #expect(changedAgain == changed)
            #expect(try JSONValue(changedAgain.jsonBytes()) == JSONValue(changed.jsonBytes()))
        }
        #expect(try coders.coded(FieldTypeTests.made) == FieldTypeTests.made)
        #expect(try coders.coded(Sample()) == Sample())
    }

    @Test(
        "Members that resemble the coding's own keys are preserved",
        arguments: [
            #"{"name":"n","note":null,"Name":1}"#,
            #"{"name":"n","note":null,"na_me":"b","NAME":2}"#,
            #"{"name":"n","note":null,"$json":"1E400"}"#, #"{"name":"n","note":null,"x":1E400}"#,
            #"{"name":"n","note":null,"x":"$null","y":{"$json":"\"$null\""}}"#,
            "{\"name\":\"n\",\"note\":null,\"\u{E9}\":1,\"e\u{301}\":2}",
            "{\"name\":\"n\",\"note\":null,\"\(String(repeating: "\u{301}", count: 300))\":2}",
            #"{"name":"n","note":null,"child":{"name":"$null","note":"$null","chi_ld":{}}}"#,
            #"{"name":"n","note":null,"x":1,"x":2}"#, #"{"x":1,"name":"n","note":null}"#,
            #"{"name":"n","\u0078":1,"note":null,"child":{"name":"c","note":null,"x":{}}}"#,
        ], Coders.allCases)
    func hostile(json: String, coders: Coders) throws {
        let read = try Parent(json: json)
        let decoded = try #require(try coders.coded(read))
        #expect(decoded == read)
        #expect(try JSONValue(decoded.jsonBytes()) == JSONValue(read.jsonBytes()))
    }

    /// Properties whose names are changed by key strategies.
    private struct Named: EventRecord {
        static let recordSchema = RecordSchema(
            """
            createdAt: string
            appID: int?
            app_id: int?
            URL: string?
            line_1: decimal?
            line1: decimal?
            labels: {string}?
            """)
        var recordFields: RecordFields
    }

    @Test(
        "Key strategies do not change the names of the catalog",
        arguments: [
            #"{"createdAt":"now","appID":1,"app_id":2,"URL":"u","line_1":1.5,"line1":2.5}"#,
            #"{"createdAt":"now","app_id":2,"line1":2}"#, #"{"createdAt":"now","line_1":2}"#,
            #"{"createdAt":"now","created_at":"then","appId":3}"#,
            #"{"createdAt":"now","labels":{"a_b":"c","aB":"d","$json":"e"}}"#,
            #"{"createdAt":"now","labels":{"$json":"{}"}}"#,
        ], Coders.allCases)
    func names(json: String, coders: Coders) throws {
        let read = try Named(json: json)
        let decoded = try #require(try coders.coded(read))
        #expect(decoded == read)
        #expect(try JSONValue(decoded.jsonBytes()) == JSONValue(read.jsonBytes()))
        guard coders == .json || coders == .jsonSnakeCase else { return }
        if json.contains("$json") || json.contains("created_at") { return }
        let written = try JSONValue([UInt8](coders.encoder.encode(read)))
        #expect(try written == JSONValue(Array(json.utf8)))
    }

    @Test(
        "Every Decimal is preserved",
        arguments: [
            Decimal.greatestFiniteMagnitude, .leastFiniteMagnitude, .leastNonzeroMagnitude, .zero,
            Decimal(sign: .minus, exponent: -127, significand: 15), Decimal(0.1),
        ], Coders.allCases)
    func decimals(decimal: Decimal, coders: Coders) throws {
        var sample = Sample()
        sample.decimal = decimal
        sample.decimalString = decimal
        let decoded = try #require(try coders.coded(sample))
        #expect(decoded.decimal == decimal)
        #expect(decoded.decimalString == decimal)
    }

    @Test(
        "Every Double is preserved",
        arguments: [
            0.0, -0.0, 0.1, 1e22, 1e23, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -1.5e-300,
            9_007_199_254_740_992, 0.1 + 0.2,
        ], Coders.allCases)
    func doubles(double: Double, coders: Coders) throws {
        var sample = Sample()
        sample.double = double
        let decoded = try #require(try coders.coded(sample)?.double)
        #expect(decoded.bitPattern == double.bitPattern)
    }

    @Test("A received null is preserved, and a property that was set to nil is omitted")
    func nulls() throws {
        var sample = try Sample(json: #"{"boolean":null,"integer":1,"child":null}"#)
        sample.integer = nil
        let coded = try #require(try Coders.json.coded(sample))
        #expect(try coded.jsonText == #"{"child":null,"boolean":null}"#)
        #expect(coded.boolean == nil)
    }
}
