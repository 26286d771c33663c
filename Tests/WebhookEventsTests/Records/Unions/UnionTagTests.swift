import StrictJSON
import Testing

@_spi(Generated) @testable import WebhookEvents

@Suite struct UnionTagTests {
    private static let schema = UnionSchema(
        [
            .object(.json, tags: [1.5]),
            .object(.json, tags: [2.5, 15]),
            .object(.json, tags: [1, -0.5]),
            .object(.json, tags: [1e+30, 0.1]),
        ], tag: "k")

    @Test(
        "A tag that is a number is compared by its value, however it is written",
        arguments: [
            ("1.5", 0), ("1.50", 0), ("15e-1", 0), ("2.5", 1), ("15", 1), ("15.0", 1), ("1", 2),
            ("1.0", 2), ("10e-1", 2), ("-0.5", 2), ("1e30", 3), ("0.1", 3), ("0.5", 4), ("-1.5", 4),
            ("1.5000000000000000000001", 4), ("1e400", 4),
        ])
    func numbers(text: String, index: Int) throws {
        #expect(Self.schema.variant(ofTag: try JSONValue(Array(text.utf8))) == index)
    }

    @Test("A tag that is no number is of no variant", arguments: ["\"1.5\"", "true", "null", "[]"])
    func others(text: String) throws {
        #expect(Self.schema.variant(ofTag: try JSONValue(Array(text.utf8))) == nil)
    }
}
