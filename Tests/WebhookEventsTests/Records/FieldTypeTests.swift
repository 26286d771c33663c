import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct FieldTypeTests {
    static let json = #"""
        {"integer":-7,"int64OrString":"9223372036854775807","integer_text":"-5",\#
        "unsigned":18446744073709551615,"unsigned_text":"18446744073709551615","double":0.1,\#
        "decimal":1.10,"decimal_text":"100.15","seconds":1700000000.5,\#
        "milliseconds":"1700000000500","uuid":"0A1B2C3D-0000-4000-8000-00000000000F",\#
        "bytes":"aGk=","json":{"z":[1e400]},"map":{"b":1,"a":2},"optionals":["x",null],\#
        "child":{"name":"n","note":null,"child":{"name":"deep","note":"t"}},\#
        "children":[{"name":"c","note":null}],"texts":["1",2],"boolean":true,\#
        "seconds_text":"1700000000.5","milliseconds_text":1700000000500}
        """#

    /// The record above, created in Swift.
    static var made: Sample {
        var sample = Sample()
        sample.integer = -7
        sample.int64OrString = .max
        sample.int64String = -5
        sample.unsigned = .max
        sample.uint64String = .max
        sample.double = 0.1
        sample.decimal = Decimal(string: "1.1")
        sample.decimalString = Decimal(string: "100.15")
        sample.seconds = Date(timeIntervalSince1970: 1_700_000_000.5)
        sample.milliseconds = Date(timeIntervalSince1970: 1_700_000_000.5)
        sample.uuid = UUID(uuidString: "0a1b2c3d-0000-4000-8000-00000000000f")
        sample.bytes = Data("hi".utf8)
        sample.json = try? JSONValue(Array(#"{"z":[1e400]}"#.utf8))
        sample.map = ["a": 2, "b": 1]
        sample.optionals = ["x", nil]
        sample.child = Parent(name: "n", child: Parent(name: "deep", note: "t"))
        sample.children = [Parent(name: "c")]
        sample.texts = [1, 2]
        sample.boolean = true
        sample.secondsText = Date(timeIntervalSince1970: 1_700_000_000.5)
        sample.millisecondsText = Date(timeIntervalSince1970: 1_700_000_000.5)
        return sample
    }

    @Test("A decoded record has the values of an equal new record")
    func reading() throws {
        let read = try Sample(json: Self.json)
        let made = Self.made
        #expect(read == made)
        #expect(read.hashValue == made.hashValue)
        #expect(read.int64OrString == .max)
        #expect(read.int64String == -5)
        #expect(read.uint64String == .max)
        #expect(read.double == 0.1)
        #expect(read.decimalString == made.decimalString)
        #expect(read.seconds == made.seconds)
        #expect(read.milliseconds == made.milliseconds)
        #expect(read.secondsText == made.secondsText)
        #expect(read.millisecondsText == made.millisecondsText)
        #expect(read.uuid == made.uuid)
        #expect(read.bytes == made.bytes)
        #expect(read.json == made.json)
        #expect(read.map == made.map)
        #expect(read.optionals == ["x", nil])
        #expect(read.child?.child?.note == "t")
        #expect(read.children?.map(\.name) == ["c"])
        #expect(read.texts == [1, 2])
        #expect(read.boolean == true)
    }

    @Test("A decoded record is written as it was read")
    func writingRead() throws {
        #expect(try Sample(json: Self.json).jsonText == Self.json)
    }

    @Test("A new record is written in the formats of its types and is equal after decoding")
    func writingMade() throws {
        let json = try Self.made.jsonText
        let expected = #"""
            {"integer":-7,"int64OrString":9223372036854775807,"integer_text":"-5",\#
            "unsigned":18446744073709551615,"unsigned_text":"18446744073709551615","double":0.1,\#
            "decimal":1.1,"decimal_text":"100.15","seconds":1700000000.5,\#
            "milliseconds":1700000000500,"uuid":"0a1b2c3d-0000-4000-8000-00000000000f",\#
            "bytes":"aGk=","json":{"z":[1e400]},"map":{"a":2,"b":1},"optionals":["x",null],\#
            "child":{"name":"n","note":null,"child":{"name":"deep","note":"t"}},\#
            "children":[{"name":"c","note":null}],"texts":["1","2"],"boolean":true,\#
            "seconds_text":"1700000000.5","milliseconds_text":"1700000000500"}
            """#
        #expect(json == expected)
        #expect(try Sample(json: json) == Self.made)
        let data = try JSONEncoder().encode(Self.made.child)
        #expect(try JSONDecoder().decode(Parent.self, from: data) == Self.made.child)
    }

    @Test("Setting every property of a record to its own value changes nothing")
    func settingSame() throws {
        let read = try Sample(json: Self.json)
        for position in Sample.recordSchema.fields.indices {
            var copy = read
            switch position {
            case 8, 9: copy.recordFields[position] = read.recordFields[position] as Date?
            case 10: copy.uuid = read.uuid
            case 11: copy.bytes = read.bytes
            case 5: copy.double = read.double
            case 6, 7: copy.recordFields[position] = read.recordFields[position] as Decimal?
            case 13: copy.map = read.map
            case 14: copy.optionals = read.optionals
            case 15: copy.child = read.child
            case 16: copy.children = read.children
            case 17: copy.texts = read.texts
            default: continue
            }
            #expect(copy == read, "position \(position)")
            #expect(copy.hashValue == read.hashValue, "position \(position)")
        }
    }

    @Test(
        "Records with different values are not equal",
        arguments: [
            #"{"integer":-8}"#, #"{"decimal":1.10000001}"#,
            #"{"uuid":"0A1B2C3D-0000-4000-8000-00000000000E"}"#,
            #"{"bytes":"aGo="}"#, #"{"seconds":1}"#, #"{"map":{"a":2}}"#,
            #"{"optionals":[null,"x"]}"#,
            #"{"child":{"name":"n","note":"x"}}"#, #"{"texts":[1]}"#, #"{"boolean":false}"#, "{}",
            #"{"json":null}"#, #"{"double":0.2}"#,
        ])
    func unequal(json: String) throws {
        let other = try Sample(json: json)
        #expect(other != Self.made)
        #expect(try other == Sample(json: " " + json))
    }
}
