import Foundation
import TestSupport
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct DecodingErrorTests {
    private func error<Value: Decodable>(
        _ type: Value.Type, _ json: String
    ) throws -> DecodingError? {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Value].self, from: Data("[\(json)]".utf8))
        }
    }

    @Test(
        "A mismatch is reported with its path",
        arguments: [
            (#"{"integer":"x"}"#, "integer", "expected a 64-bit integer, found a string"),
            (#"{"integer":1.5}"#, "integer", "expected a 64-bit integer, found a number"),
            (
                #"{"decimal":true}"#, "decimal",
                "expected a decimal number of at most 38 digits, found a boolean"
            ),
            (#"{"uuid":"x"}"#, "uuid", "expected a UUID, found a string"),
            (#"{"bytes":"*"}"#, "bytes", "expected bytes in Base64, found a string"),
            (#"{"boolean":"true"}"#, "boolean", "expected a boolean, found a string"),
            (#"{"map":{"a":1,"b":"c"}}"#, "map.b", "expected a 64-bit integer, found a string"),
            (#"{"map":[]}"#, "map", "expected an object, found an array"),
            (#"{"optionals":{}}"#, "optionals", "expected an array, found an object"),
            (
                #"{"optionals":["a",null,5]}"#, "optionals.Index 2",
                "expected a string, found a number"
            ),
            (
                #"{"child":{"name":"n","note":5}}"#, "child.note",
                "expected a string, found a number"
            ),
            (#"{"child":5}"#, "child", "expected an object, found a number"),
            (
                #"{"children":[{"name":"n","note":null},[]]}"#, "children.Index 1",
                "expected an object, found an array"
            ),
            (
                #"{"milliseconds":"now"}"#, "milliseconds",
                "expected a time in numbers, found a string"
            ),
            ("5", "", "expected an object, found a number"),
            (
                #"{"child":{"name":"n","note":null,"x":1E400}}"#, "child.x",
                "neither a JSON value nor a number that a Double holds"
            ),
        ])
    func mismatch(json: String, path: String, reason: String) throws {
        let error = try error(Sample.self, json)
        guard case .dataCorrupted(let context) = error else {
            Issue.record("\(json): \(String(describing: error))")
            return
        }
        #expect(context.codingPath.dropFirst().map(\.stringValue).joined(separator: ".") == path)
        #expect(context.debugDescription == reason)
    }

    @Test(
        "A missing key is reported by name",
        arguments: [#"{"note":null}"#, #"{"note":null,"x":1}"#])
    func missing(json: String) throws {
        let error = try error(Parent.self, json)
        guard case .keyNotFound(let key, let context) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(key.stringValue == "name")
        #expect(context.codingPath.map(\.intValue) == [0])
        #expect(context.debugDescription == "missing key 'name'")
    }

    /// A record that contains itself.
    private struct Chain: EventRecord {
        static let recordSchema = RecordSchema([.optional("child", .record(Chain.self))])
        var recordFields: RecordFields
    }

    @Test("A decoder that never ends is refused", arguments: [true, false])
    func endless(isObject: Bool) throws {
        let decoder = EndlessDecoder(isObject: isObject)
        let errors = [
            #expect(throws: DecodingError.self) { try Chain(from: decoder) },
            #expect(throws: DecodingError.self) { try Node(from: decoder) },
            #expect(throws: DecodingError.self) { try [String: JSONValue](from: decoder) },
        ]
        #expect(errors.allSatisfy { $0 != nil })
        #expect("\(String(describing: errors[0]))".contains("more than 512") == true)
    }

    @Test("A number that is not finite is reported with its path")
    func notFinite() throws {
        var sample = Sample()
        sample.double = .nan
        let error = #expect(throws: EncodingError.self) { try JSONEncoder().encode([sample]) }
        guard case .invalidValue(_, let context) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(context.codingPath.map(\.stringValue) == ["Index 0", "double"])
        #expect(context.debugDescription == "JSON cannot represent NaN or infinity")
        var decimal = Sample()
        decimal.decimal = .nan
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(decimal) }
        var date = Sample()
        date.seconds = Date(timeIntervalSince1970: .infinity)
        #expect(throws: EncodingError.self) { try PropertyListEncoder().encode(date) }
        var map = Sample()
        map.children = [Parent(name: "a")]
        map.json = ["x": 1]
        #expect(throws: Never.self) { try PropertyListEncoder().encode(map) }
    }
}
