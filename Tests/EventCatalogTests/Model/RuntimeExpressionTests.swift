import EventCatalog
import StrictJSON
import Testing

@Suite struct RuntimeExpressionTests {
    @Test(
        "An expression selects a value in the payload or a header field",
        arguments: [
            ("$message.payload#/type", .payload(["type"])),
            ("$message.payload#/data/object", .payload(["data", "object"])),
            ("$message.payload#", .payload([])),
            ("$message.payload#/", .payload([""])),
            ("$message.payload#/a~1b", .payload(["a/b"])),
            ("$message.header#/X-GitHub-Event", .header("X-GitHub-Event")),
            ("$request.body#/events", .request(["events"])), ("$request.body#", .request([])),
        ] as [(String, RuntimeExpression)])
    func reads(_ text: String, _ expected: RuntimeExpression) {
        #expect(RuntimeExpression(text) == expected)
    }

    @Test(
        "Text that is not an expression is refused",
        arguments: [
            "", "type", "/type", "$message", "$message.payload", "$message.payload/type",
            "$message.payload#type", "$message.payload#/~2", "$message.header#",
            "$message.header#/A/B", "$request.body", "$request.header#/A",
            " $message.payload#/type",
        ])
    func refuses(_ text: String) {
        #expect(RuntimeExpression(text) == nil)
    }
}
