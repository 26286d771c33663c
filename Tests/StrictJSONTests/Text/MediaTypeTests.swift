import StrictJSON
import Testing

@Suite struct MediaTypeTests {
    @Test(
        "Parameters, case and white space do not matter",
        arguments: [
            ("application/json", true, false), ("Application/JSON ; charset=utf-8", true, false),
            ("text/json", true, false), ("application/vnd.x+json", true, false),
            ("model/json; a=b", true, false), ("json", false, false),
            ("application/x-www-form-urlencoded;charset=utf-8", false, true),
            ("application/jsonp", false, false), ("+jsonx", false, false), ("", false, false),
        ])
    func kinds(text: String, isJSON: Bool, isForm: Bool) {
        #expect(MediaType(text).isJSON == isJSON)
        #expect(MediaType(text).isForm == isForm)
        #expect(MediaType(" A/B ; c=D").name == "a/b")
    }
}
