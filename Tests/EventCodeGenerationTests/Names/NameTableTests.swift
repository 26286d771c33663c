import Testing

@testable import EventCodeGeneration

@Suite struct NameTableTests {
    private func assign(_ names: [String], chosen: [String: String] = [:]) -> [String: String] {
        var table = NameTable(style: .type, reserved: ["String"], reservedSuffix: "Value")
        return table.assign(names, chosen: chosen)
    }

    @Test("Names that would become one have their punctuation spelled out")
    func punctuation() {
        #expect(
            assign(["Address-2", "Address_2"])
                == ["Address-2": "AddressMinus2", "Address_2": "AddressUnderscore2"])
    }

    @Test("Names that differ in case only stay apart")
    func letterCase() {
        #expect(
            assign(["DataSource", "Datasource"])
                == ["DataSource": "DataSource", "Datasource": "Datasource"])
    }

    @Test("The one that is a Swift name already keeps it")
    func winner() {
        #expect(
            assign(["data_source", "DataSource"])
                == ["DataSource": "DataSource", "data_source": "DataUnderscoreSource"])
    }

    @Test("Names that nothing else tells apart have their case spelled out")
    func spelledCase() {
        #expect(
            assign(["foo", "fOo", "Foo", "FOO"]) == [
                "Foo": "Foo", "fOo": "FOo", "foo": "LowercaseFoo", "FOO": "UppercaseFoo",
            ])
    }

    @Test("The last resort is a number")
    func numbers() {
        #expect(
            assign(["x URLs", "x UrLs"])
                == ["x URLs": "MixedcaseXSpaceUrLs", "x UrLs": "MixedcaseXSpaceUrLs_2"])
    }

    @Test("A reserved name has a suffix, and a chosen one is taken as it is")
    func reserved() {
        #expect(
            assign(["String", "a", "Mine"], chosen: ["a": "Mine"])
                == ["String": "StringValue", "a": "Mine", "Mine": "CapitalizedMine"])
    }

    @Test(
        "Odd values have readable names of their own",
        arguments: [
            (
                ["", "24h", "01", "1", "+1", "-1"],
                ["empty", "_24h", "_01", "_1", "plus1", "minus1"]
            ),
            (["default", "self", "init", "nil"], ["default", "self", "init", "nil"]),
            (["a", "A"], ["a", "A"]), (["A"], ["a"]),
            (["in_progress", "IN_PROGRESS"], ["inProgress", "IN_PROGRESS"]),
            (["OPEN", "Open", "open"], ["OPEN", "Open", "open"]),
            (["Open", "OPEN"], ["Open", "OPEN"]),
            (["In-Progress", "in-progress"], ["inMinusProgress", "inProgress"]),
            (["<", "<=", ">", "="], ["less", "lessEquals", "greater", "equals"]),
            (["1.0", "1_0"], ["_1Dot0", "_1Underscore0"]),
            (["C", "C++", "C#"], ["c", "cPlusPlus", "cHash"]),
            (["10%", "*", "🎉"], ["_10", "asterisk", "u1f389"]),
            (["unknown", "Unknown"], ["unknownValue", "Unknown"]),
            (["unknown", "unknown_value"], ["unknownValue", "unknownUnderscoreValue"]),
        ] as [([String], [String])])
    func values(_ values: [String], _ expected: [String]) {
        var table = NameTable(
            style: .member, reserved: ReservedNames.enumCases, reservedSuffix: "Value")
        let names = table.assign(values)
        #expect(values.map { names[$0] } == expected)
    }

    @Test("A spelled out name does not take one that another has by right")
    func byRight() {
        let names = assign(["Address-2", "Address_2", "AddressMinus2"])
        #expect(names["AddressMinus2"] == "AddressMinus2")
        #expect(Set(names.values).count == 3)
    }

    @Test("Adding a name renames no other that would not become the same")
    func stable() {
        var random = SeededGenerator(seed: .random(in: 0...UInt64.max))
        let seed = random.seed
        let alphabet = ["a", "b", "A", "B", "-", "_", ".", "2", "id", "minus", "Minus"]
        func name() -> String {
            (0..<Int.random(in: 0...4, using: &random))
                .compactMap { _ in alphabet.randomElement(using: &random) }.joined()
        }
        for _ in 0..<300 {
            let names = Array(Set((0..<6).map { _ in name() }))
            let added = name()
            let (before, after) = (
                assign(names), assign(names + (names.contains(added) ? [] : [added]))
            )
            #expect(Set(after.values).count == after.count, "seed \(seed)")
            let natural = NameWords(added).upperCamelCase
            let own = Dictionary(grouping: names) { NameWords($0).upperCamelCase }
            for (name, group) in own where group.count == 1 && name != natural {
                #expect(before[group[0]] == after[group[0]], "seed \(seed): \(names) + '\(added)'")
            }
        }
    }

    @Test("The order of names makes no difference")
    func order() {
        let names = ["Address-2", "Address_2", "address2", "", "_", "+", "foo", "Foo"]
        #expect(assign(names) == assign(names.reversed()))
    }
}
