@_spi(Generated) import CheckoutEvents
import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct RecordChangeTests {
    @Test("Copies of decoded and of new records are independent")
    func copies() throws {
        for original in [try Sample(json: FieldTypeTests.json), FieldTypeTests.made] {
            var copy = original
            copy.child?.child?.note = "changed"
            copy.children?.append(Parent(name: "new"))
            copy.map?["a"] = nil
            copy.texts = nil
            #expect(original == FieldTypeTests.made)
            #expect(original.child?.child?.note == "t")
            #expect(copy.child?.child?.note == "changed")
            #expect(copy.children?.count == 2)
            #expect(copy.map == ["b": 1])
            #expect(copy.texts == nil)
        }
    }

    @Test("A nested change preserves unknown members and the order")
    func nested() throws {
        let json =
            #"{"x":1,"child":{"y":[1.50],"note":"a","child":{"z":{},"name":"d","note":null},"name":"n"},"w":null}"#
        var sample = try Sample(json: json)
        sample.child?.child?.name = "e"
        #expect(try sample.jsonText == json.replacingOccurrences(of: #""d""#, with: #""e""#))
        sample.child?.note = nil
        sample.child?.child = nil
        #expect(
            try sample.jsonText == #"{"x":1,"child":{"y":[1.50],"note":null,"name":"n"},"w":null}"#)
    }

    /// Properties with free-form JSON, although their schemas are more specific.
    private struct Loose: EventRecord {
        static let recordSchema = RecordSchema(
            """
            nulls: {json|null}?
            texts: {string}?
            note: string?
            """, [])
        var recordFields: RecordFields

        var nulls: JSONMap<JSONValue>? { recordFields[0] }
        var texts: JSONMap<JSONValue>? { recordFields[1] }
    }

    @Test("A map has the same members before and after a change of another property")
    func maps() throws {
        let json = #"{"nulls":{"x":1,"y":[2],"x":null},"texts":{"t":"u","v":"\u0061"}}"#
        let read = try Loose(jsonBytes: Array(json.utf8))
        var changed = read
        changed.recordFields[2] = "changed"
        for loose in [read, changed] {
            #expect(loose.nulls == ["x": .null, "y": [2]])
            #expect(loose.texts == ["t": "u", "v": "a"])
        }
    }

    @Test("Properties of a changed record have the same values as before the change")
    func readAndChanged() throws {
        let read = try Sample(json: FieldTypeTests.json)
        var changed = read
        changed.recordFields[0] = Int?(0)
        changed.integer = read.integer
        #expect(changed == read)
        #expect(changed.child == read.child)
        #expect(changed.child?.child?.note == read.child?.child?.note)
        #expect(changed.map == read.map)
        #expect(changed.hashValue == read.hashValue)
    }

    @Test("Every property that is set to nil is omitted")
    func removing() throws {
        var sample = try Sample(json: FieldTypeTests.json)
        for position in Sample.recordSchema.fields.indices {
            sample.recordFields[position] = String?.none
        }
        #expect(sample == Sample())
        #expect(try sample.jsonText == "{}")
    }

    @Test("A key with escapes is found by its text")
    func escapedKey() throws {
        var sample = try Sample(json: #"{"int\u0065ger":1,"\n":2}"#)
        sample.boolean = false
        #expect(sample.integer == 1)
        #expect(try sample.jsonText == #"{"int\u0065ger":1,"\n":2,"boolean":false}"#)
    }

    @Test("A change preserves the escapes of other strings, even unpaired surrogates")
    func escapesInStrings() throws {
        let json = #"{"child":{"note":"caf\u00e9 \ud83d","name":"n"}}"#
        var sample = try Sample(json: json)
        #expect(sample.child?.note == "café \u{FFFD}")
        sample.child?.name = "m"
        #expect(try sample.jsonText == json.replacingOccurrences(of: #""n""#, with: #""m""#))
    }

    @Test("A number that is not finite is refused")
    func notFinite() {
        var double = Sample()
        double.double = .infinity
        #expect(throws: WebhookEncodingError(.notFinite, at: "double")) { try double.jsonBytes() }
        var decimal = Sample()
        decimal.decimalString = .nan
        #expect(throws: WebhookEncodingError(.notFinite, at: "decimal_text")) {
            try decimal.jsonBytes()
        }
        var date = Sample()
        date.seconds = Date(timeIntervalSince1970: .nan)
        #expect(throws: WebhookEncodingError(.timeOutOfRange, at: "seconds")) {
            try date.jsonBytes()
        }
        #expect(double == double)
    }

    @Test("A record of the values of another type is empty, and does not trap")
    func otherType() throws {
        let customer = Customer(id: "c", name: "Ann")
        var session = CheckoutSession(recordFields: customer.recordFields)
        #expect(session.id.isEmpty && session.updatedAt == nil && session.customer == nil)
        session.amountReceived = 1
        #expect(try session.jsonText == #"{"amount_received":1}"#)
        let read = try Customer(jsonBytes: [UInt8](#"{"id":"c"}"#.utf8))
        session.amountReceived = nil
        #expect(CheckoutSession(recordFields: read.recordFields) == session)
    }
}
