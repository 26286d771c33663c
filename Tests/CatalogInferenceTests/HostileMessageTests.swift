import CatalogInference
import EventCatalog
import EventCodeGeneration
import StrictJSON
import Testing

/// Whatever messages contain, the result is a catalog without errors that decodes them.
@Suite struct HostileMessageTests {
    private static let names = [
        "", "|", "`", "<script>alert(1)</script>", "a\nb", "\u{0}", "\u{1B}[2J", "../../etc", "\"",
        "\\",
        "💥", "$ref", "#/x", "~1", "init", "self", "none", "e\u{301}", "é", "*/", "//", "\\(x)",
        "__proto__",
    ]

    @Test("Keys are data, not code", arguments: names)
    func keys(name: String) throws {
        let key = JSONValue.string(name)
        let inferred = try Inferred([
            #"{"type": "a", "data": {\#(key): {\#(key): 1, "x": 1, "y": [{\#(key): "v"}]}, "z": {\#(key): 1, "x": 1, "y": []}}}"#
        ])
        #expect(
            inferred.result.isComplete,
            "\(inferred.result.remarks) \(inferred.result.output.diagnostics)")
        #expect(inferred.schema("/events/a/data/properties")?[name] != nil)
    }

    @Test("Types are data, not code", arguments: names.filter { !$0.isEmpty })
    func types(name: String) throws {
        let inferred = try Inferred([#"{"type": \#(JSONValue.string(name)), "data": {"x": 1}}"#]) {
            $0.discriminator = ["$message.payload#/type"]
        }
        #expect(
            inferred.result.isComplete,
            "\(inferred.result.remarks) \(inferred.result.output.diagnostics)")
        #expect(inferred.catalog["events"]?[name] != nil)
    }

    @Test("Types that differ only in punctuation have other Swift names")
    func similarTypes() throws {
        let types = ["order.paid", "order_paid", "orderPaid", "Order-Paid"]
        let inferred = try Inferred(types.map { #"{"type": "\#($0)", "data": {"x": 1}}"# })
        #expect(inferred.result.isComplete, "\(inferred.result.output.diagnostics)")
        #expect(inferred.catalog["events"]?.object?.map(\.key) == types)
    }

    @Test("A message without a type is reported")
    func withoutType() throws {
        let inferred = try Inferred([#"{"type": "a"}"#, #"{"type": ""}"#, "5"]) {
            $0.discriminator = ["$message.payload#/type"]
        }
        #expect(
            inferred.result.remarks.map(\.description) == [
                "body 2: the message has no event type", "body 3: the message has no event type",
            ])
    }

    @Test("Deep nesting takes no stack of the caller", arguments: ["[", #"{"a":"#])
    func depth(opening: String) throws {
        let closing = opening == "[" ? "]" : "}"
        let value =
            String(repeating: opening, count: 500) + "1" + String(repeating: closing, count: 500)
        let inferred = try Inferred([#"{"type": "a", "data": {"x": \#(value)}}"#])
        #expect(inferred.result.remarks.isEmpty)
    }

    @Test("Thousands of keys and of types take time in proportion")
    func count() throws {
        let members = (0..<5_000).map { #""k\#($0)x": {"id": 1, "a": "b", "c": \#($0)}"# }
        let wide = try Inferred([#"{"type": "a", "data": {\#(members.joined(separator: ","))}}"#])
        #expect(wide.result.remarks.isEmpty)
        let types = (0..<1_000).map {
            #"{"type": "t\#($0)x", "data": {"id": 1, "a": "b", "c": "d"}}"#
        }
        #expect(try Inferred(types).catalog["events"]?.object?.count == 1_000)
    }
}
