#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

/// The catalogs of one target.
@Suite struct TargetRulesTests {
    private func member(_ path: String, config: String? = nil) -> TargetRules.Member {
        let text = ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
             "events": {"a": {"data": {"$ref": "#/$defs/Customer"}},
                        "b": {"data": {"properties": {"id": {"type": "string"}}}}},
             "$defs": {"Customer": {"properties": {"id": {"type": "string"}}}}}
            """##
        return GeneratedCatalog(text, path: path, config: config).output.member(path: path)
    }

    private func problems(_ members: TargetRules.Member...) -> String {
        TargetRules.check(members).map(\.description).joined(separator: "\n")
    }

    @Test("Types of two catalogs with the same names are one error, at the later catalog")
    func types() {
        #expect(
            problems(member("bank.events.json"), member("in/shop.events.json")) == """
                in/shop.events.json:1:1: error: generated names are also those of 'bank.events.json': 'BPayload', 'Customer' [catalog-clash]
                bank.events.json:1:1: note: set "typePrefix" in the config beside one of them to a prefix of its own
                """)
    }

    @Test("A prefix for all types of one catalog sets it apart")
    func prefix() {
        #expect(
            problems(
                member("bank.events.json"),
                member("shop.events.json", config: #"{"typePrefix": "Shop"}"#)) == "")
    }

    @Test("Names of events are compared too, and the number of further names is reported")
    func events() {
        #expect(
            problems(
                member("bank.events.json", config: #"{"typePrefix": "X"}"#),
                member("shop.events.json", config: #"{"typePrefix": "X"}"#)
            ).hasPrefix(
                """
                shop.events.json:1:1: error: generated names are also those of 'bank.events.json': 'XBPayload', 'XCustomer', 'XEvent', 'XEventAttributes', 'XEventHandler' and 1 more [catalog-clash]
                """))
    }

    @Test("File names must differ, and not only in case", arguments: ["b/shop", "b/Shop"])
    func files(_ name: String) {
        #expect(
            problems(
                member("a/shop.events.json"),
                member("\(name).events.json", config: #"{"typePrefix": "X"}"#)) == """
                    \(name).events.json:1:1: error: the catalog has the same file name as 'a/shop.events.json', so their generated files would be the same [catalog-file-clash]
                    a/shop.events.json:1:1: note: rename one of them: file names in a target must differ, and not only in case
                    """)
    }
}
#endif
