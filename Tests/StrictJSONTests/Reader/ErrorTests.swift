@_spi(Reading) import StrictJSON
import Testing

@Suite struct ErrorTests {
    @Test(
        "An error has its line and its column in Unicode scalars",
        arguments: [
            ("", 1, 1), ("x", 1, 1), ("[1,x]", 1, 4), ("[1,\n  x]", 2, 3), ("[1,\r\n\tx]", 2, 2),
            ("\n\n\n", 4, 1), (#"["é",x]"#, 1, 6), (#"["😀",x]"#, 1, 6),
            ("[\"é\u{301}\",\nx]", 2, 1),
        ])
    func positions(text: String, line: Int, column: Int) {
        let error = #expect(throws: JSONError.self) { try JSONValue(text: text) }
        #expect(error?.line == line)
        #expect(error?.column == column)
    }

    @Test("An offset outside the text has the position of the nearest end")
    func outside() {
        let reader = JSONReader(Array("1\n2".utf8))
        let (before, after) = (reader.position(of: -5), reader.position(of: 100))
        #expect(before == (1, 1))
        #expect(after == (2, 2))
    }

    @Test(
        "The description of an error is one line",
        arguments: [
            (#"{"a" 1}"#, "expected ':' after a key, at line 1, column 6"),
            ("[1 2]", "expected ',' or ']', at line 1, column 4"),
            ("1 1", "expected nothing after the value, at line 1, column 3"),
            ("nul", "expected a value, at line 1, column 1"),
            ("tru", "expected a value, at line 1, column 1"),
        ])
    func descriptions(text: String, description: String) {
        let error = #expect(throws: JSONError.self) { try JSONValue(text: text) }
        #expect(error?.description == description)
    }

    @Test(
        "Every reason has a description",
        arguments: [
            (.invalidUTF8, "the text is not UTF-8"),
            (.tooDeep(limit: 3), "more than 3 objects and arrays are nested"),
            (.tooLarge(limit: 9), "the text has more than 9 bytes"),
            (.mismatch(expected: "a string", found: .object), "expected a string, found an object"),
            (.mismatch(expected: "a UUID", found: .null), "expected a UUID, found null"),
            (.missingKey("id"), "missing key 'id'"),
            (.duplicateKey("type"), "duplicate key 'type'"),
        ] as [(JSONError.Reason, String)])
    func reasons(reason: JSONError.Reason, description: String) {
        #expect(reason.description == description)
    }
}
