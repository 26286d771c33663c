import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@Suite struct RecordJSONTests {
    private let json = #"{"id":"a","description":null,"x":[1.0],"amount":1.50}"#

    @Test("Null and a missing key are different")
    func null() throws {
        let session = try CheckoutSession(jsonBytes: Array(json.utf8))
        #expect(session.json(for: "description") == .null)
        #expect(session.json(for: "locale") == nil)
        #expect(session.json(for: "amount")?.description == "1.50")
        #expect(session.json(for: "x") == [1])
    }

    @Test("Null is written if the property allows it")
    func settingNull() throws {
        var session = CheckoutSession(id: "a")
        try session.setJSON(.null, for: "description")
        #expect(session.description == nil)
        #expect(try session.jsonText == #"{"id":"a","description":null}"#)
        session.description = session.description
        #expect(try session.jsonText == #"{"id":"a","description":null}"#)
        try session.setJSON(nil, for: "description")
        #expect(try session.jsonText == #"{"id":"a"}"#)
    }

    @Test("A key that the catalog does not describe can be set and removed")
    func unknownKeys() throws {
        var session = try CheckoutSession(jsonBytes: Array(json.utf8))
        try session.setJSON("new", for: "y")
        try session.setJSON(nil, for: "x")
        #expect(session.json(for: "y") == "new")
        let written = try JSONValue(session.jsonBytes())
        #expect(
            try written
                == JSONValue(
                    Array(#"{"id":"a","description":null,"amount":1.50,"y":"new"}"#.utf8)))
    }

    @Test("A value that the catalog does not allow is refused and changes nothing")
    func refused() throws {
        var session = try CheckoutSession(jsonBytes: Array(json.utf8))
        for (value, key) in [(nil, "id"), (.null, "id"), ("x", "amount"), (5, "locale")]
            as [(JSONValue?, String)]
        {
            let error = #expect(throws: WebhookEncodingError.self) {
                try session.setJSON(value, for: key)
            }
            #expect(error?.path == key)
        }
        #expect(try session.jsonText == json)
    }
}
