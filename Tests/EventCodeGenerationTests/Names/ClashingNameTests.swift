#if os(macOS) || os(Linux)
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
        "Properties of one object that differ at all have different names",
        arguments: [
            (["+1", "-1"], ["plus1", "minus1"]),
            (["x-y", "x_y"], ["xY", "xUnderscoreY"]), (["x_y", "x-y"], ["xY", "xMinusY"]),
            (["xY", "x_y"], ["xY", "xUnderscoreY"]), (["x_y", "xY"], ["xY", "mixedcaseXY"]),
            (["id", "ID", "Id"], ["id", "uppercaseID", "capitalizedID"]),
            (["foo_bar", "Foo_bar"], ["fooBar", "Foo_bar"]),
            (["in_progress", "IN_PROGRESS"], ["inProgress", "IN_PROGRESS"]),
            (["URLs", "UrLs"], ["urLs", "capitalizedUrLs"]),
            (["a-b", "A-B"], ["aB", "aMinusB"]),
            (["id", "@id"], ["id", "atID"]), (["dollar", "$"], ["dollar", "lowercaseDollar"]),
            (["24h", "_24h"], ["_24h", "underscore24h"]),
            (["empty", ""], ["empty", "lowercaseEmpty"]),
            (["init", "init_"], ["init_", "initUnderscore"]),
            (["hashValue", "hash_value"], ["hashValueProperty", "hashUnderscoreValue"]),
            (["public", "Public"], ["`public`", "capitalizedPublic"]),
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

    /// Types and members that would have the same names, at all locations that have members.
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

    @Test("A name that the author chose may be that of a type")
    func chosenMemberAndType() throws {
        let generated = GeneratedCatalog(
            ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
            "a": {"x-swift-name": "Order", "data": {"$ref": "#/$defs/Order"}},
            "b": {"data": {"$ref": "#/$defs/Item"}}}, "$defs": {
            "Item": {"properties": {"value": {"x-swift-name": "Order", "$ref": "#/$defs/Order"}}},
            "Order": {"properties": {"x": {}}}}}
            """##)
        #expect(generated.printed == "")
        #expect(generated.file("types").contains("var Order: Shop_Order? {"))
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }
}
#endif
