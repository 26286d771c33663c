import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct JSONMapTests {
    /// A key in two spellings that `String` takes for equal, and JSON does not.
    private static let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    private static let text = #"{"b":1,"\#(composed)":2.50,"a":3e0,"\#(decomposed)":4,"\u0062":5}"#

    private func labels() throws -> Labels {
        try Labels(jsonBytes: Array(#"{"labels":\#(Self.text),"x":null}"#.utf8))
    }

    private struct Labels: EventRecord {
        static let recordSchema = RecordSchema("labels: {decimal}?\nnotes: {string}?", [])
        var recordFields: RecordFields

        var labels: JSONMap<Decimal>? {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
        }
        var notes: JSONMap<String>? {
            get { recordFields[1] }
            set { recordFields[1] = newValue }
        }
    }

    @Test("Members are in the order of the text, and keys are compared by their scalars")
    func reading() throws {
        let map = try #require(try labels().labels)
        #expect(map.count == 5)
        #expect(
            map.keys.map { Array($0.unicodeScalars) }
                == ["b", Self.composed, "a", Self.decomposed, "b"].map { Array($0.unicodeScalars) })
        #expect(map.values == [1, 2.5, 3, 4, 5])
        #expect(map["b"] == 5)
        #expect(map[Self.composed] == 2.5)
        #expect(map[Self.decomposed] == 4)
        #expect(map["c"] == nil)
        #expect(map["c", default: 7] == 7)
        #expect(map.dictionary.count == 3)
        #expect(map.map(\.value).reduce(0, +) == 15.5)
    }

    @Test("Setting a map to its own value changes no byte")
    func unchanged() throws {
        var record = try labels()
        let before = try record.jsonText
        record.labels = record.labels
        record.labels?["a"] = 3
        record.labels?["c"] = nil
        let map = try #require(record.labels)
        record.labels = JSONMap(field: map.fieldContent)
        #expect(try record.jsonText == before)
    }

    @Test("Changing a member preserves the bytes of all others")
    func changing() throws {
        var record = try labels()
        let before = try record.jsonText
        record.labels?[Self.decomposed] = 6
        #expect(
            try record.jsonText.utf8.elementsEqual(
                before.replacingOccurrences(of: ":4", with: ":6").utf8))
        record.labels?["b"] = nil
        record.labels?["new", default: 0] += 1
        #expect(
            try record.jsonText.utf8.elementsEqual(
                #"{"labels":{"\#(Self.composed)":2.50,"a":3e0,"\#(Self.decomposed)":6,"new":1},"x":null}"#
                    .utf8))
    }

    @Test("Members that are equal in another map keep their notation")
    func replacing() throws {
        var record = try labels()
        record.labels = ["a": 3, "b": 9, Self.composed: 2.5]
        #expect(
            try record.jsonText.utf8.elementsEqual(
                #"{"labels":{"a":3e0,"b":9,"\#(Self.composed)":2.50},"x":null}"#.utf8))
    }

    @Test("Maps with equal values for the same keys are equal in any order")
    func equality() throws {
        let map: JSONMap<Int> = ["a": 1, "b": 2]
        #expect(map == ["b": 2, "a": 1])
        #expect(map.hashValue == (["b": 2, "a": 1] as JSONMap<Int>).hashValue)
        #expect(map != ["a": 1])
        #expect([Self.composed: 1] as JSONMap<Int> != [Self.decomposed: 1])
        #expect(map == JSONMap(["b": 2, "a": 1]))
        #expect(["a": 1, "a": 2] as JSONMap<Int> == ["a": 2])
        #expect(try labels().labels == ["b": 5, Self.composed: 2.5, "a": 3, Self.decomposed: 4])
    }

    @Test("A map of thousands of members can be created, changed and searched")
    func large() throws {
        var map = JSONMap<Int>()
        for number in 0..<5_000 { map["key \(number)"] = number }
        for number in 0..<5_000 { map["key \(number)"]? += 1 }
        #expect(map.removeValue(forKey: "key 7") == 8)
        #expect(map.removeValue(forKey: "key 7") == nil)
        #expect(map.count == 4_999)
        #expect(map["key 4999"] == 5_000)
        #expect(map[7].key == "key 8")
    }

    @Test("A map is equal after every coder")
    func coding() throws {
        let map: JSONMap<JSONValue> = ["a": [125, nil], "b": ["c": "d"]]
        let data = try JSONEncoder().encode(map)
        #expect(try JSONDecoder().decode(JSONMap<JSONValue>.self, from: data) == map)
        #expect(try JSONDecoder().decode([String: JSONValue].self, from: data) == map.dictionary)
        #expect("\(map)" == #"["a": [125,null], "b": {"c":"d"}]"#)
        #expect(JSONMap(JSONObject(map)) == map)
    }
}
