import EventCatalog
import Testing

@Suite struct NearestNameTests {
    @Test(
        "The nearest name differs in at most a third of its characters",
        arguments: [
            ("strng", "string"), ("STRING", "string"), ("nmber", "number"), ("objekt", "object"),
            ("integr", "integer"), ("", nil), ("x", nil), ("date-time", nil),
        ] as [(String, String?)])
    func nearest(_ name: String, _ expected: String?) {
        let names = ["null", "boolean", "object", "array", "number", "integer", "string"]
        #expect(names.nearest(to: name) == expected)
    }

    @Test("Of equally near names, the alphabetically first is chosen")
    func ties() {
        #expect(["bad", "bat", "bar"].nearest(to: "bax") == "bad")
    }

    @Test("Without candidates there is no nearest name, and long names are compared quickly")
    func extremes() {
        #expect([String]().nearest(to: "a") == nil)
        let long = String(repeating: "a", count: 100_000)
        #expect([long + "b"].nearest(to: long) == long + "b")
    }
}
