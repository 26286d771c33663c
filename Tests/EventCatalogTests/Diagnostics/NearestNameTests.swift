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

    @Test(
        "A misspelling differs in two characters, or swaps them, and is no other short word",
        arguments: [
            ("tpye", "type", true), ("requird", "required", true),
            ("propertes", "properties", true),
            ("TYPE", "type", true), ("item", "items", true), ("when", "then", false),
            ("sample", "example", true), ("titles", "title", true), ("formatted", "format", false),
        ])
    func misspellings(_ name: String, _ other: String, _ expected: Bool) {
        #expect(name.isMisspelling(of: other) == expected)
    }

    @Test("Without candidates there is no nearest name, and long names are compared quickly")
    func extremes() {
        #expect([String]().nearest(to: "a") == nil)
        let long = String(repeating: "a", count: 100_000)
        #expect([long + "b"].nearest(to: long) == long + "b")
    }
}
