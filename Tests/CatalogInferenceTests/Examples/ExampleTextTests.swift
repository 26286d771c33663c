import StrictJSON
import Testing

@testable import CatalogInference

@Suite struct ExampleTextTests {
    @Test(
        "A text is replaced by one of the same form",
        arguments: [
            ("ana@example.com", "xxx@xxxxxxx.xxx"), ("Ana Ö. 42", "Xxx X. 00"), ("", ""),
            ("2024-05-06", "2020-01-01"),
            ("2024-05-06T07:08:09.123+02:00", "2020-01-01T00:00:00.000+00:00"),
            ("0b8a2a8e-3b7c-4f3e-9a55-6a1f0e2d3c4b", "00000000-0000-0000-0000-000000000000"),
            ("https://a.example/b?c=1", "https://x.xxxxxxx/x?x=0"), ("42.95", "10.00"),
            ("-123", "-100"),
            ("日本", "xx"), ("a|`<script>\n", "x|`<xxxxxx>\n"),
        ])
    func texts(text: String, example: String) {
        #expect(ExampleText.text(like: text) == example)
    }

    @Test(
        "A number is replaced by one with as many digits",
        arguments: [
            ("478", "100"), ("0", "0"), ("-42.95", "-10.00"), ("1700000000", "1000000000"),
            ("4.5e10", "1.0e10"), ("0.0042", "0.0010"),
            ("9223372036854775807", "1000000000000000000"),
        ])
    func numbers(number: String, example: String) throws {
        let value = try #require(try JSONValue(Array(number.utf8)).number)
        #expect(ExampleText.number(like: value).text == example)
    }

    @Test("An example keeps the type and the values that the catalog lists, and nothing else")
    func example() throws {
        let bodies = ["open", "paid", "open"].map {
            #"{"type": "order.paid", "data": {"status": "\#($0)", "email": "ana@example.com", "n": 42, "metadata": {"Ana": "Li"}}}"#
        }
        let expected: JSONValue = [
            "type": "order.paid",
            "data": [
                "status": "open", "email": "xxx@xxxxxxx.xxx", "n": 10, "metadata": ["Xxx": "Xx"],
            ],
        ]
        #expect(try Inferred(bodies).schema("/events/order.paid/examples/0") == expected)
        let kept = try Inferred(bodies) { $0.keepsValues = true }
        #expect(
            kept.schema("/events/order.paid/examples/0") == (try JSONValue(Array(bodies[0].utf8))))
    }
}
