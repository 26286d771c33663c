import EventCatalog
import Testing

@testable import EventCodeGeneration

@Suite struct ClashingNameTests {
    /// The Swift names of the properties of an object, by their names in JSON.
    private func properties(_ names: [String]) -> [String: String] {
        let members = names.map { "\"\($0)\": {}" }.joined(separator: ", ")
        let generated = GeneratedCatalog(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
            "public": {"data": {"properties": {\(members)}}}}}
            """)
        #expect(generated.printed == "")
        let swiftNames = generated.file("types").split(separator: "\n")
            .compactMap { line in line.firstMatch(of: /^ +var (.+): JSONValue/)?.1 }
            .map(String.init)
        #expect(Set(swiftNames).count == names.count)
        return Dictionary(uniqueKeysWithValues: zip(names, swiftNames))
    }

    @Test(
        "Properties of one object that differ in anything have names of their own",
        arguments: [
            (["+1", "-1"], ["plus1", "minus1"]),
            (["x-y", "x_y"], ["xMinusY", "xUnderscoreY"]),
            (["xY", "x_y"], ["xY", "xUnderscoreY"]),
            (["id", "ID", "Id"], ["id", "ID", "Id"]),
            (["foo_bar", "Foo_bar"], ["fooBar", "Foo_bar"]),
            (["URLs", "UrLs"], ["URLs", "UrLs"]),
            (["a-b", "A-B"], ["aB", "aMinusB"]),
            (["@id", "id"], ["atID", "id"]), (["$", "dollar"], ["lowercaseDollar", "dollar"]),
            (["24h", "_24h"], ["lowercase24h", "_24h"]),
            (["", "empty"], ["lowercaseEmpty", "empty"]),
            (["init", "init_"], ["init_", "initUnderscore"]),
            (["hashValue", "hash_value"], ["hashValueProperty", "hashUnderscoreValue"]),
            (["public", "Public"], ["`public`", "Public"]),
        ] as [([String], [String])])
    func properties(_ names: [String], _ swiftNames: [String]) {
        #expect(properties(names) == Dictionary(uniqueKeysWithValues: zip(names, swiftNames)))
    }

    @Test("An event, its method and its type can be called 'public'")
    func publicEvent() throws {
        let generated = GeneratedCatalog(
            #"{"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"public": {"data": {"properties": {"x": {}}}}}}"#
        )
        #expect(generated.file("events").contains("case `public`(Event<PublicPayload>)"))
        #expect(generated.file("handler").contains("func `public`(_ event:"))
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }

    @Test("Every keyword can be an event, a group, a property and a value")
    func keywords() throws {
        let keywords = """
            Type actor any as associatedtype async await borrowing break case catch class \
            consuming continue convenience copy default defer deinit didSet discard do dynamic each else \
            enum extension fallthrough false fileprivate final for func get guard if import in indirect \
            infix init inout internal is isolated lazy left let macro mutating nil none nonisolated open \
            operator optional override package postfix precedencegroup prefix private protocol public \
            repeat required rethrows return right self set some static struct subscript super switch \
            throw throws true try typealias unowned var weak where while willSet yield
            """.split(separator: " ").map(String.init)
        let values = keywords.map { "\"\($0)\"" }.joined(separator: ",")
        let properties = keywords.map { "\"\($0)\": {\"type\": \"string\"}" }.joined(separator: ",")
        let events = keywords.map { ##""\##($0)": {"data": {"$ref": "#/$defs/all"}}"## }
        for config in ["{}", #"{"grouping": "prefix"}"#] {
            let generated = GeneratedCatalog(
                """
                {"catalog": "1.0", "discriminator": "$message.payload#/type",
                "events": {\(events.joined(separator: ",\n"))},
                "$defs": {"all": {"properties": {\(properties), "value": {"enum": [\(values)]}}}}}
                """, config: config)
            #expect(generated.printed == "")
            #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
        }
    }

    @Test("Values of an enum that differ in anything have names of their own")
    func values() {
        let text = GeneratedCatalog(
            schema: #"{"enum": ["", "24h", "01", "a", "A", "+1", "-1", "1"]}"#
        )
        .file("types")
        for name in ["empty", "_24h", "_01", "a", "A", "plus1", "minus1", "_1"] {
            #expect(text.contains("    case \(name)\n"), "\(name)")
        }
    }

    @Test(
        "Adding a property, a definition or an event renames no other that it does not clash with")
    func stable() {
        var random = SeededGenerator(seed: .random(in: 0...UInt64.max))
        let seed = random.seed
        let parts = ["a", "b", "A", "_", "-", ".", "1", "id", "ID", "init", "minus", "hash"]
        func name() -> String {
            (0...Int.random(in: 0...2, using: &random))
                .compactMap { _ in parts.randomElement(using: &random) }.joined()
        }
        for style in [NameTable.Style.type, .member] {
            for _ in 0..<200 {
                let names = Array(Set((0..<6).map { _ in name() })).sorted()
                let added = name()
                if names.contains(added) { continue }
                func assign(_ names: [String]) -> [String: String] {
                    var table = NameTable(style: style, reservedSuffix: "")
                    return table.assign(names)
                }
                let table = NameTable(style: style, reservedSuffix: "")
                let (before, after) = (assign(names), assign(names + [added]))
                #expect(Set(after.values).count == after.count, "seed \(seed)")
                let isAlone = { (name: String) in
                    names.filter { table.name(of: $0) == table.name(of: name) }.count == 1
                        && table.name(of: name) != table.name(of: added)
                }
                for name in names where isAlone(name) {
                    #expect(before[name] == table.name(of: name), "seed \(seed)")
                    #expect(before[name] == after[name], "seed \(seed): \(names) + '\(added)'")
                }
            }
        }
    }

    /// Types, and members that would have the same names, at all places that have members.
    @Test("A member hides no type of the top level")
    func membersAndTypes() throws {
        let generated = GeneratedCatalog(
            ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
            "Order": {"x-swift-name": "Order", "data": {"properties": {
              "order": {"$ref": "#/$defs/Order"}, "Order": {"$ref": "#/$defs/Order"},
              "state": {"enum": ["order", "Order", "string", "String"]},
              "either": {"oneOf": [
                {"title": "o", "properties": {"kind": {"const": "order"}, "o": {"$ref": "#/$defs/Order"}}},
                {"properties": {"kind": {"const": "Order"}, "o": {"$ref": "#/$defs/Order"}}}]}}}}},
            "$defs": {"Order": {"properties": {"recordFields": {}, "RecordFields": {}}}}}
            """##)
        #expect(generated.printed == "")
        #expect(generated.file("types").contains("var capitalizedOrder: Order? {"))
        let complaints = try SwiftCompiler.complaints(about: generated.output.files)
        #expect(complaints == "")
    }

    @Test("A name that the author chose for a member is refused where it would hide a type")
    func chosenMemberAndType() {
        let generated = GeneratedCatalog(
            schema: ##"{"x-swift-name": "Order", "$ref": "#/$defs/Order"}"##,
            definitions: #"{"Order": {"properties": {"x": {}}}}"#)
        #expect(
            generated.printed == """
                shop.events.json:3:18: error: the Swift name 'Order' is taken by Swift or by generated code [reserved-name]
                shop.events.json:3:18: note: choose another name with 'x-swift-name'
                """)
    }
}
