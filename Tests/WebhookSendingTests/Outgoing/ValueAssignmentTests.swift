#if Receiver
import StrictJSON
import Testing
import WebhookSending

@Suite struct ValueAssignmentTests {
    private let body = #"{"data":{"items":[{"price":1}],"a.b":1,"note":"x"}}"#

    @Test(
        "A value is set at its path, with all its digits",
        arguments: [
            (
                "data.items.0.price=100.150000000000000000001",
                #"[{"price":100.150000000000000000001}]"#
            ),
            ("data.items.1.price=2", #"[{"price":1},{"price":2}]"#),
            ("data.note=null", #""note":null}}"#),
            ("data.customer.name=Łukasz", #","customer":{"name":"Łukasz"}}}"#),
            ("/data/a.b=true", #""a.b":true,"#),
            (#"/data/a~1b={"c":[]}"#, #","a/b":{"c":[]}}}"#),
            (#"data.note="1""#, #""note":"1"}}"#),
        ])
    func set(text: String, expected: String) throws {
        let changed = try ValueAssignment(text).applied(to: JSONValue(Array(body.utf8)))
        #expect(changed.description.contains(expected))
    }

    @Test("A path leads through strings with an object or an array, as JSON or in Base64")
    func strings() throws {
        // {"row":1}
        let body = #"{"text":"{\"row\":[1]}","base64":"eyJyb3ciOjF9","note":"12"}"#
        let json = try JSONValue(Array(body.utf8))
        let text = try ValueAssignment("text.row.0=2").applied(to: json)
        #expect(text["text"] == #"{"row":[2]}"#)
        let base64 = try ValueAssignment("base64.row=2").applied(to: json)
        #expect(base64["base64"] == "eyJyb3ciOjJ9")
        #expect(throws: ValueAssignmentError.noContainer("row", found: .string)) {
            try ValueAssignment("note.row=2").applied(to: json)
        }
    }

    @Test("All other values stay unchanged and in order")
    func unchanged() throws {
        let changed = try ValueAssignment("data.note=y")
            .applied(to: JSONValue(Array(body.utf8)))
        #expect(changed.description == body.replacing(#""x""#, with: #""y""#))
    }

    @Test(
        "A malformed assignment is refused",
        arguments: [
            ("data.note", ValueAssignmentError.noValue("data.note")),
            ("=1", .emptyPath("")), ("data..note=1", .emptyPath("data..note")),
            ("/=1", .emptyPath("/")),
        ])
    func malformed(text: String, error: ValueAssignmentError) {
        #expect(throws: error) { try ValueAssignment(text) }
    }

    @Test(
        "An impossible path is refused",
        arguments: [
            ("data.items.2.price=1", ValueAssignmentError.noIndex("2", count: 1)),
            ("data.items.x=1", .noIndex("x", count: 1)),
            ("data.items.-1=1", .noIndex("-1", count: 1)),
            ("data.note.text=1", .noContainer("text", found: .string)),
        ])
    func invalidPath(text: String, error: ValueAssignmentError) throws {
        let assignment = try ValueAssignment(text)
        let body = try JSONValue(Array(body.utf8))
        #expect(throws: error) { try assignment.applied(to: body) }
    }
}
#endif
