#if os(macOS) || os(Linux)
import Foundation
import Testing
import TestSupport

@Suite struct CatalogTargetTests {
    private static let catalog = ##"""
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
         "events": {"EVENT": {"data": {"properties": {"by": {"$ref": "common.json#/$defs/Customer"}}}}},
         "$defs": {}}
        """##

    private func tool() throws -> BuiltTool {
        let tool = try BuiltTool.generator()
        try tool.write(
            #"{"$defs": {"Customer": {"properties": {"id": {"type": "string"}}}}}"#,
            to: "common.json")
        for name in ["bank", "shop"] {
            try tool.write(
                Self.catalog.replacing("EVENT", with: "\(name).made"), to: "\(name).events.json")
        }
        return tool
    }

    private func generate(
        _ name: String, beside other: String, _ options: [String] = [],
        with tool: borrowing BuiltTool
    ) throws -> (status: Int32, errors: String) {
        let result = try tool.run(
            ["generate", "\(name).events.json", "--output-directory", "out", "--beside", other]
                + options)
        return (result.status, result.errors)
    }

    @Test("The first catalog in the order of paths declares a type that both have")
    func order() throws {
        let tool = try tool()
        let full = tool.folder.appending(path: "bank.events.json").path
        for (name, other) in [("shop", full), ("bank", "./shop.events.json")] {
            let run = try generate(name, beside: other, with: tool)
            #expect(run.status == 0 && run.errors == "")
        }
        #expect(try tool.read("out/bank.types.swift").contains("struct Customer: "))
        #expect(try !tool.read("out/shop.types.swift").contains("struct Customer: "))
        #expect(try generate("shop", beside: full, ["--check"], with: tool).status == 0)
    }

    @Test("Both runs report a type that is not the same in both catalogs, in the same words")
    func difference() throws {
        let tool = try tool()
        try tool.write(
            ##"{"types": {"common.json#/$defs/Customer/properties/id": {"type": "integer"}}}"##,
            to: "shop.events.swift.json")
        for (name, other) in [("shop", "bank"), ("bank", "shop")] {
            let run = try generate(name, beside: "\(other).events.json", with: tool)
            #expect(run.status == 1 && tool.files() == [])
            #expect(
                run.errors == """
                    shop.events.json:1:1: error: generated names are also those of 'bank.events.json': 'Customer'. 'Customer' is of one schema, but differs: 'var id: Int? {' here, 'var id: String? {' there [catalog-clash]
                    bank.events.json:1:1: note: let the configs beside them agree, or set "typePrefix" in one to a prefix of its own

                    """)
        }
    }
}
#endif
