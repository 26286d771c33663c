import TestSupport
import Testing

@testable import EventCodeGeneration

@Suite struct NameTableTests {
    private func assign(_ names: [String], chosen: [String: String] = [:]) -> [String: String] {
        var table = NameTable(style: .type, reserved: ["String"], reservedSuffix: "Value")
        return table.assign(names, chosen: chosen)
    }

    @Test("The first name is plain, and a later one has its punctuation spelled out")
    func punctuation() {
        #expect(
            assign(["Address-2", "Address_2"])
                == ["Address-2": "Address2", "Address_2": "AddressUnderscore2"])
        #expect(
            assign(["Address_2", "Address-2"])
                == ["Address-2": "AddressMinus2", "Address_2": "Address2"])
    }

    @Test("Names that differ only in case stay different")
    func letterCase() {
        #expect(
            assign(["DataSource", "Datasource"])
                == ["DataSource": "DataSource", "Datasource": "Datasource"])
    }

    @Test("The case of names is spelled out if nothing else distinguishes them")
    func spelledCase() {
        #expect(
            assign(["foo", "fOo", "Foo", "FOO"]) == [
                "foo": "Foo", "fOo": "FOo", "Foo": "CapitalizedFoo", "FOO": "UppercaseFoo",
            ])
    }

    @Test("Names that nothing else distinguishes are numbered")
    func numbers() {
        #expect(
            assign(["Aa?b?c", "Aa?b?C", "Aa?B?c", "Aa?B?C"]) == [
                "Aa?b?c": "AaBC", "Aa?b?C": "AaQuestionBQuestionC",
                "Aa?B?c": "CapitalizedAaQuestionBQuestionC",
                "Aa?B?C": "CapitalizedAaQuestionBQuestionC_2",
            ])
    }

    @Test("A reserved name gets a suffix unless the author chose it")
    func reserved() {
        #expect(
            assign(["String", "a", "Mine"], chosen: ["a": "Mine"])
                == ["String": "StringValue", "a": "Mine", "Mine": "CapitalizedMine"])
    }

    @Test(
        "Unusual values have readable names",
        arguments: [
            (
                ["", "24h", "01", "1", "+1", "-1"],
                ["empty", "_24h", "_01", "_1", "plus1", "minus1"]
            ),
            (["default", "self", "init", "nil"], ["default", "self", "init", "nil"]),
            (["a", "A"], ["a", "A"]), (["A"], ["a"]),
            (["in_progress", "IN_PROGRESS"], ["inProgress", "IN_PROGRESS"]),
            (["OPEN", "Open", "open"], ["open", "Open", "lowercaseOpen"]),
            (["open", "Open", "OPEN"], ["open", "Open", "OPEN"]),
            (["Open", "OPEN"], ["open", "OPEN"]),
            (["In-Progress", "in-progress"], ["inProgress", "inMinusProgress"]),
            (["<", "<=", ">", "="], ["less", "lessEquals", "greater", "equals"]),
            (["1.0", "1_0"], ["_10", "_1Underscore0"]),
            (["C", "C++", "C#"], ["c", "cPlusPlus", "cHash"]),
            (["10%", "*", "🎉"], ["_10", "asterisk", "u1f389"]),
            (["unknown", "Unknown"], ["unknownValue", "Unknown"]),
            (["unknown", "unknown_value"], ["unknownValue", "unknownUnderscoreValue"]),
        ] as [([String], [String])])
    func values(_ values: [String], _ expected: [String]) {
        var table = NameTable(
            style: .member, reserved: .init(ReservedNames.enumCases), reservedSuffix: "Value")
        let names = table.assign(values)
        #expect(values.map { names[$0] } == expected)
    }

    @Test("Appending a name renames no other name")
    func stable() {
        var random = SeededGenerator()
        let seed = random.seed
        let alphabet = ["a", "b", "A", "B", "-", "_", ".", "2", "id", "minus", "Minus"]
        for style in [NameTable.Style.type, .member, .memberBesideTypes] {
            for _ in 0..<100 {
                var names: [String] = []
                var before: [String: String] = [:]
                for _ in 0..<12 {
                    let added = (0..<Int.random(in: 0...4, using: &random))
                        .compactMap { _ in alphabet.randomElement(using: &random) }.joined()
                    if !names.contains(added) { names.append(added) }
                    var table = NameTable(
                        style: style, reserved: ["String", "id"], reservedSuffix: "Value")
                    let after = table.assign(names)
                    #expect(Set(after.values).count == names.count, "seed \(seed): \(names)")
                    for (name, swiftName) in before {
                        #expect(after[name] == swiftName, "seed \(seed): \(names)")
                    }
                    before = after
                }
            }
        }
    }
}
