#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

/// Cases that an optional value has too: `.none` beside an `Op?` is `nil`.
@Suite struct OptionalCaseTests {
    private static let catalog = ##"""
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
         "none": {"data": {}}, "some": {"data": {}},
         "none.some": {"data": {}}, "none.none": {"data": {}},
         "set": {"data": {"properties": {
           "op": {"enum": ["fast", "none", "some", "none_value"]},
           "level": {"enum": ["none", 0, "some", 1]},
           "u": {"oneOf": [{"properties": {"t": {"const": "none"}}},
             {"properties": {"t": {"const": "some"}}}]}}}}}}
        """##

    @Test("No case is named like those of an optional", arguments: [false, true])
    func names(isGrouped: Bool) throws {
        let generated = GeneratedCatalog(
            Self.catalog, config: isGrouped ? #"{"grouping": "prefix"}"# : nil)
        #expect(generated.printed == "")
        let (types, events) = (generated.file("types"), generated.file("events"))
        for line in [
            #"case .noneValue: "none""#, #"case .someValue: "some""#,
            #"case .noneUnderscoreValue: "none_value""#, "case noneValue(None)",
            "case someValue(Some)",
        ] {
            #expect(types.contains(line), "\(line)")
        }
        for text in [types, events, generated.file("handler")] {
            #expect(!text.contains(#/(case|func|var) (none|some)\b/#))
        }
        #expect(events.contains("static var noneEvent: Self"))
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }

    @Test("A comparison with the case is one with the value, and not with nil")
    func comparison() throws {
        let user = GeneratedFile(
            name: "User.swift",
            contents: """
                func isNone(_ payload: SetPayload) -> Bool { payload.op == .noneValue }
                func change(_ payload: inout SetPayload) { payload.op = .noneValue }
                func isNone(_ event: ShopEvent?) -> Bool {
                    if case .noneEvent = event { true } else { false }
                }
                """)
        let files = GeneratedCatalog(Self.catalog).output.files
        #expect(try SwiftCompiler.complaints(about: files + [user]) == "")
    }

    @Test("A name that the author chooses cannot be one either", arguments: ["none", "some"])
    func chosen(_ name: String) {
        let generated = GeneratedCatalog(
            Self.catalog,
            config: #"{"names": {"/events/set/data/properties/op/enum/0": "\#(name)"}}"#)
        #expect(generated.output.diagnostics.map(\.problem.id) == [.reservedName])
    }
}
#endif
