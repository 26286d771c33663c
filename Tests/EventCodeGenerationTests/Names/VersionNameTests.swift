import EventCatalog
import Testing

@testable import EventCodeGeneration

@Suite struct VersionNameTests {
    @Test(
        "A version is named 'V' followed by its words, with numbers kept apart",
        arguments: [
            ("2", "V2"), ("v2", "V2"), ("V2", "V2"), ("2024-06-20", "V20240620"),
            ("2024-06-20.acacia", "V20240620Acacia"), ("1.10", "V1_10"), ("11.0", "V11_0"),
            ("v1.10.2-beta.1", "V1_10_2Beta1"), ("beta", "VBeta"), ("v", "VV"), ("", "VEmpty"),
            (".", "VDot"), ("..", "VDotDot"), ("-1", "VMinus1"), ("é", "VÉ"), ("🎉", "VU1f389"),
            ("2 \"", "V2"), ("version 3", "VVersion3"), ("_", "VUnderscore"),
        ])
    func names(version: String, name: String) {
        #expect(VersionName(version).text == name)
    }

    @Test("A version of an event is named for its type, followed by the version")
    func cases() {
        let generated = GeneratedCatalog(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "versions": "$message.payload#/v", "events": {
            "order.paid": {"data": {}, "versions": {"2024-06-20": {"data": {}}, "v2": {"data": {}}}},
            "id": {"x-swift-name": "identified", "versions": {"1": {"data": {}}}},
            "in": {"versions": {"1": {"x-swift-name": "first", "data": {}}, "2": {"data": {}}}}}}
            """)
        #expect(generated.printed == "")
        let cases = generated.file("events").split(separator: "\n")
            .filter { $0.hasPrefix("    case ") }
            .map { $0.dropFirst("    case ".count).prefix { $0 != "(" } }
        #expect(
            cases == [
                "orderPaid", "orderPaidV20240620", "orderPaidV2", "identifiedV1", "first", "inV2",
                "unknown", "malformed",
            ])
        #expect(generated.file("events").contains("static var `in`: Self"))
    }

    @Test("Two cases with the same name are an error with both locations")
    func clash() {
        let generated = GeneratedCatalog(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "versions": "$message.payload#/v", "events": {
            "a": {"versions": {"2": {"data": {}}, "v2": {"data": {}}}},
            "b.v3": {"data": {}},
            "b": {"versions": {"3": {"data": {}}}}}}
            """)
        #expect(
            generated.printed == """
                shop.events.json:3:39: error: event 'a v2' has the same Swift name as 'a 2': 'aV2' [name-clash]
                shop.events.json:3:20: note: first declared here; give one of them an 'x-swift-name'
                shop.events.json:5:20: error: event 'b 3' has the same Swift name as 'b.v3': 'bV3' [name-clash]
                shop.events.json:4:1: note: first declared here; give one of them an 'x-swift-name'
                """)
    }

    @Test("Two types with the same name are an error even if their cases differ")
    func types() {
        let generated = GeneratedCatalog(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "versions": "$message.payload#/v", "events": {
            "a.b": {"versions": {"1": {"data": {}}}}, "a_b": {"versions": {"2": {"data": {}}}}}}
            """)
        #expect(generated.output.diagnostics.map(\.problem.id) == [.nameClash])
    }
}
