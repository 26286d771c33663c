#if os(macOS) || os(Linux)
import Foundation
import Testing
import TestSupport

@Suite struct BadInputTests {
    private static func catalog(_ events: String) -> String {
        #"{"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {\#(events)}}"#
    }

    @Test(
        "A catalog with an error fails with its location, and nothing is written",
        arguments: [
            ("", ":1:1: error: not JSON: expected a value [not-json]\n"),
            ("{", ":1:2: error: not JSON: expected ',' or '}' [not-json]\n"),
            (
                catalog(#""a": {"data": {}}, "a": {"data": {}}"#),
                """
                :1:93: error: duplicate key 'a' [duplicate-key]
                shop.events.json:1:74: note: first declared here

                """
            ),
            (catalog(#""a": {}"#), ":1:79: error: event 'a' has no 'data' [missing-field]\n"),
            (
                catalog(#""a": 1"#),
                ":1:79: error: event 'a' is a number, expected an object [wrong-type]\n"
            ),
            (
                catalog(##""a": {"data": {"$ref": "../other.json"}}"##),
                """
                :1:97: error: reference '../other.json' is outside the target \
                [reference-outside-catalog]
                shop.events.json:1:97: note: copy the schema into the target, and write \
                '#/$defs/NAME' or 'FILE.json#/$defs/NAME'

                """
            ),
            (
                catalog(#""": {"data": {}}"#),
                """
                :1:74: error: an event type is empty [empty-event-type]
                shop.events.json:1:74: note: the key is the type as it appears in messages, \
                such as 'order.paid'

                """
            ),
            (
                catalog(#""a.b": {"data": {}}, "a_b": {"data": {}}"#),
                """
                :1:95: error: event 'a_b' has the same Swift name as 'a.b': 'aB' [name-clash]
                shop.events.json:1:74: note: first declared here; give one of them an \
                'x-swift-name'

                """
            ),
        ])
    func mistakes(_ catalog: String, _ printed: String) throws {
        let tool = try BuiltTool.generator()
        try tool.write(catalog, to: "shop.events.json")
        let result = try tool.generate()
        #expect(result.status == 1 && result.output == "")
        #expect(result.errors == "shop.events.json\(printed)")
        #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: "out").path))
    }

    @Test("A missing catalog and a folder in its place are reported with the path")
    func noFile() throws {
        let tool = try BuiltTool.generator()
        let missing = try tool.generate()
        #expect(missing.status == 1)
        #expect(missing.errors == "error: there is no catalog at 'shop.events.json'\n")
        let folder = tool.folder.appending(path: "shop.events.json")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let result = try tool.generate()
        #expect(result.status == 1)
        #expect(
            result.errors == "error: 'shop.events.json' is a folder, pass a catalog file in it\n")
    }

    @Test(
        "A catalog that cannot be read is reported with its path",
        .disabled(if: geteuid() == 0, "root reads all"))
    func unreadable() throws {
        let tool = try BuiltTool.generator()
        try tool.write(BuiltTool.catalog, to: "shop.events.json")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0],
            ofItemAtPath: tool.folder.appending(path: "shop.events.json").path)
        let result = try tool.generate()
        #expect(result.status == 1)
        #expect(result.errors == "error: cannot read 'shop.events.json', check its permissions\n")
    }

    @Test("An output folder that cannot be created is reported with its path")
    func noFolder() throws {
        let tool = try BuiltTool.generator()
        try tool.write(BuiltTool.catalog, to: "shop.events.json")
        try tool.write("mine", to: "out")
        let result = try tool.generate()
        #expect(result.status == 1)
        #expect(
            result.errors == """
                error: cannot create the folder 'out', check its parent's permissions, and that no \
                file has its name\n
                """)
        #expect(try tool.read("out") == "mine")
    }
}
#endif
