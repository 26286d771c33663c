#if os(macOS) || os(Linux)
import Foundation
import Testing
import TestSupport

@Suite struct GeneratorToolTests {
    @Test("A successful run prints nothing and writes only the files that are not current")
    func success() throws {
        let tool = try BuiltTool.generator()
        try tool.write(BuiltTool.catalog, to: "shop.events.json")
        let first = try tool.generate()
        #expect(first.status == 0 && first.output == "" && first.errors == "")
        #expect(
            tool.files()
                == ["events", "examples", "handler", "types"].map { "shop.\($0).swift" }
        )

        let path = tool.folder.appending(path: "out/shop.events.swift").path
        let old = Date(timeIntervalSince1970: 1_000_000_000)
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
        #expect(try tool.generate().status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.modificationDate] as? Date == old)
    }

    @Test("The declarations that a regeneration changes are printed on request")
    func changes() throws {
        func catalog(_ type: String, _ properties: String) -> String {
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"\(type)": {"data":
            {"type": "object", "properties": {\(properties)}}}, "order.kept": {"data": {}}}}
            """
        }
        let tool = try BuiltTool.generator()
        let arguments = ["generate", "shop.events.json", "--output-directory", "out", "--changes"]
        try tool.write(
            catalog("order.paid", #""x": {"type": "string"}, "s": {"enum": ["open", "paid"]}"#),
            to: "shop.events.json")
        #expect(try tool.run(arguments).output == "")
        #expect(try tool.run(arguments).output == "")
        try tool.write(
            catalog("order.paid", #""x": {"type": "integer"}, "s": {"enum": ["open", "late"]}"#),
            to: "shop.events.json")
        #expect(
            try tool.run(arguments).output == """
                removed: OrderPaidPayload.S.paid
                changed: OrderPaidPayload.x: String? -> Int?
                added: OrderPaidPayload.S.late

                """)
        try tool.write(catalog("order.lost", #""x": {"type": "integer"}"#), to: "shop.events.json")
        let lines = try tool.run(arguments).output.split(separator: "\n")
        #expect(lines.contains("removed: ShopEvent.orderPaid(Event<OrderPaidPayload>)"))
        #expect(lines.contains("added: ShopEventHandler.orderLost(Event<OrderLostPayload>)"))
    }

    @Test("A check writes nothing, and lists the files that are not current")
    func check() throws {
        let tool = try BuiltTool.generator()
        try tool.write(BuiltTool.catalog, to: "shop.events.json")
        let arguments = ["generate", "shop.events.json", "--output-directory", "out", "--check"]
        let missing = try tool.run(arguments)
        #expect(missing.status == 1)
        #expect(missing.errors.split(separator: "\n").count == 4)
        #expect(tool.files() == [])
        #expect(try tool.generate().status == 0)
        let current = try tool.run(arguments)
        #expect(current.status == 0 && current.errors == "" && current.output == "")
        try tool.write("//", to: "out/shop.types.swift")
        #expect(
            try tool.run(arguments).errors
                == "shop.events.json: error: 'shop.types.swift' is out of date [outdated-output]\n")
        #expect(try tool.read("out/shop.types.swift") == "//")
    }

    @Test("Files that differ only in the access level are said to do so")
    func otherAccess() throws {
        let tool = try BuiltTool.generator()
        try tool.write(BuiltTool.catalog, to: "shop.events.json")
        let arguments = ["generate", "shop.events.json", "--output-directory", "out"]
        #expect(try tool.run(arguments + ["--access", "public"]).status == 0)
        let check = try tool.run(arguments + ["--check"])
        #expect(check.status == 1)
        #expect(
            check.errors == """
                shop.events.json: error: the generated files differ only in the access level: it is 'public', not 'internal' [other-access]
                shop.events.json: note: check with '--access public' as well, or set "access" in the config instead

                """)
        try tool.write("//", to: "out/shop.types.swift")
        #expect(try tool.run(arguments + ["--check"]).errors.hasSuffix("[outdated-output]\n"))
    }

    @Test("Catalogs of one target are checked together, and nothing is written if they clash")
    func beside() throws {
        let tool = try BuiltTool.generator()
        try tool.write(BuiltTool.catalog, to: "shop.events.json")
        try tool.write(BuiltTool.catalog, to: "bank.events.json")
        let arguments = [
            "generate", "bank.events.json", "--output-directory", "out", "--beside",
            "shop.events.json",
        ]
        let clash = try tool.run(arguments)
        #expect(clash.status == 1 && tool.files() == [])
        #expect(
            clash.errors == """
                shop.events.json:1:1: error: generated names are also those of 'bank.events.json': 'APayload' [catalog-clash]
                bank.events.json:1:1: note: set "typePrefix" in the config beside one of them to a prefix of its own

                """)
        try tool.write(#"{"typePrefix": "Shop"}"#, to: "shop.events.swift.json")
        #expect(try tool.run(arguments).status == 0)
    }

    @Test("Methods of removed events are named when the code is generated again")
    func removedMethods() throws {
        let tool = try BuiltTool.generator()
        func generate(_ types: String...) throws -> String {
            let events = types.map { type in #""\#(type)": {"data": {}}"# }.joined(separator: ", ")
            try tool.write(
                """
                {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {\(events)}}
                """, to: "shop.events.json")
            return try tool.run("generate", "shop.events.json", "--output-directory", "out").errors
        }
        #expect(try generate("order.paid", "order.lost", "order.sent") == "")
        #expect(try generate("order.paid", "order.lost", "order.sent", "order.new") == "")
        #expect(
            try generate("order.paid", "order.new") == """
                shop.events.json:1:1: warning: handler methods were removed together with their events: 'orderLost', 'orderSent' [removed-methods]
                shop.events.json:1:1: note: remove them from your handlers too, where nothing calls them

                """)
        #expect(try generate("order.paid", "order.new") == "")
        // The function that calls them has another access level then, and is no such method.
        try tool.write(#"{"access": "public"}"#, to: "shop.events.swift.json")
        #expect(try generate("order.paid", "order.new") == "")
    }

    @Test("Types are divided into the given number of files, and obsolete files are removed")
    func typeFiles() throws {
        let tool = try BuiltTool.generator()
        try tool.write(BuiltTool.catalog, to: "shop.events.json")
        let arguments = ["generate", "shop.events.json", "--output-directory", "out"]
        #expect(try tool.run(arguments + ["--type-files", "3"]).status == 0)
        try tool.write("// mine", to: "out/shop.types-mine.swift")
        let three = ["shop.types-2.swift", "shop.types-3.swift", "shop.types-mine.swift"]
        #expect(tool.files().filter { $0.hasPrefix("shop.types-") } == three)
        #expect(
            try tool.run(arguments + ["--check"]).errors.split(separator: "\n").suffix(2)
                == three.prefix(2).map {
                    "shop.events.json: error: '\($0)' is out of date [outdated-output]"
                })
        #expect(try tool.run(arguments).status == 0)
        #expect(tool.files().filter { $0.hasPrefix("shop.types-") } == ["shop.types-mine.swift"])
        #expect(try tool.run(arguments + ["--check"]).status == 0)
    }

    @Test("The number of files must be from 1 to 1000", arguments: ["0", "1001", "x", "-1", ""])
    func typeFileCount(_ text: String) throws {
        let tool = try BuiltTool.generator()
        try tool.write(BuiltTool.catalog, to: "shop.events.json")
        let result = try tool.run(
            "generate", "shop.events.json", "--output-directory", "out", "--type-files", text)
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix("error: '\(text)' is not a number from 1 to 1000\n"))
    }

    @Test(
        "Declarations have the requested access level",
        arguments: [("public", "public enum"), ("package", "package enum"), ("internal", "\nenum")])
    func access(_ level: String, _ declaration: String) throws {
        let tool = try BuiltTool.generator()
        try tool.write(BuiltTool.catalog, to: "shop.events.json")
        let result = try tool.run(
            "generate", "--access", level, "--output-directory", "out", "shop.events.json")
        #expect(result.status == 0 && result.errors == "")
        #expect(try tool.read("out/shop.events.swift").contains("\(declaration) ShopEvent:"))
    }

    @Test(
        "The help is printed to the standard output",
        arguments: [["--help"], ["-h"], ["help"], ["generate", "--help"]])
    func help(_ arguments: [String]) throws {
        let result = try BuiltTool.generator().run(arguments)
        #expect(result.status == 0 && result.errors == "")
        #expect(result.output.hasPrefix("usage: webhook-events-generator generate CATALOG"))
    }

    @Test("The version is printed to the standard output")
    func version() throws {
        let result = try BuiltTool.generator().run("--version")
        #expect(result.status == 0 && result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test(
        "An invalid command line is reported with the usage",
        arguments: [
            ([], "no command given"), (["make"], "unknown command 'make', expected 'generate'"),
            (["generate"], "no catalog given"),
            (["generate", "a"], "missing '--output-directory'"),
            (["generate", "a", "--output-directory"], "missing value for '--output-directory'"),
            (["generate", "a", "b"], "expected one catalog, found also 'b'"),
            (["generate", "--fast"], "unknown option '--fast'"),
            (
                ["generate", "a", "--access", "open"],
                "unknown access level 'open', expected 'public', 'package' or 'internal'"
            ),
        ] as [([String], String)])
    func usage(_ arguments: [String], _ message: String) throws {
        let tool = try BuiltTool.generator()
        let result = try tool.run(arguments)
        #expect(result.status == 64 && result.output == "")
        #expect(result.errors.hasPrefix("error: \(message)\n\nusage: webhook-events-generator"))
    }
}
#endif
