import StrictJSON
import Testing

@Suite struct JSONObjectTests {
    @Test("Members keep their order")
    func order() {
        let object: JSONObject = ["z": 1, "a": 2, "m": 3]
        #expect(object.map(\.key) == ["z", "a", "m"])
        #expect(JSONValue.object(object).description == #"{"z":1,"a":2,"m":3}"#)
        #expect(object[1].value == 2)
        #expect(object.count == 3)
    }

    @Test("Objects with equal values for the same keys are equal in any order")
    func equality() throws {
        let left = try JSONValue(text: #"{"a":1,"b":{"c":2,"d":3}}"#)
        let right = try JSONValue(text: #"{"b":{"d":3.0,"c":2e0},"a":1}"#)
        #expect(left == right)
        #expect(Set([left, right]).count == 1)
        #expect(left != (try JSONValue(text: #"{"a":1}"#)))
        #expect(left != (try JSONValue(text: #"{"a":1,"b":null}"#)))
    }

    @Test("Setting a key replaces its value in place, or adds it at the end")
    func setting() {
        var object: JSONObject = ["a": 1, "b": 2]
        object["a"] = 3
        object["c"] = nil
        object["d"] = .null
        #expect(JSONValue.object(object).description == #"{"a":3,"b":2,"d":null}"#)
        object["a"] = nil
        #expect(object["a"] == nil)
        #expect(object.map(\.key) == ["b", "d"])
    }

    @Test("A repeated key is preserved, its last value counts, and removing it removes all")
    func repeatedKey() {
        var object = JSONObject([("a", 1), ("b", 2)])
        object.append("a", 3)
        #expect(object["a"] == 3)
        #expect(object.dictionary == ["a": 3, "b": 2])
        #expect(object.count == 3)
        object["a"] = 4
        #expect(object.map(\.value) == [1, 2, 4])
        object["a"] = nil
        #expect(object.map(\.key) == ["b"])
    }
}
