import StrictJSON
import Testing

@Suite struct FormTextTests {
    @Test(
        "A form is an object of texts",
        arguments: [
            ("", "{}"), ("a=b", #"{"a":"b"}"#), ("a", #"{"a":""}"#), ("a=", #"{"a":""}"#),
            ("=b", #"{"":"b"}"#), ("a=b=c", #"{"a":"b=c"}"#), ("&a=1&&b=2&", #"{"a":"1","b":"2"}"#),
            ("a=1&b=2&a=3", #"{"a":["1","3"],"b":"2"}"#), ("a+b=c+%2B%20", #"{"a b":"c + "}"#),
            ("a=%zz%4", #"{"a":"%zz%4"}"#), ("a=%FF", "{\"a\":\"\u{FFFD}\"}"),
        ])
    func json(form: String, json: String) {
        #expect(String(decoding: FormText(Array(form.utf8)).json, as: UTF8.self) == json)
    }

    @Test("Fields that stay the same keep their bytes and their order")
    func written() throws {
        let form = FormText(Array("b=%31&a=x+y&&c=3&b=2".utf8))
        let same: JSONObject = ["c": 3, "a": "x y", "b": ["1", 2]]
        #expect(String(decoding: form.written(same), as: UTF8.self) == "b=%31&a=x+y&&c=3&b=2")
        let other: JSONObject = ["b": ["1"], "a": "x y", "d": ["e": true], "n": .null]
        #expect(
            String(decoding: form.written(other), as: UTF8.self)
                == "b=1&a=x+y&d=%7B%22e%22%3Atrue%7D")
    }
}
