#if os(macOS) || os(Linux)
import Foundation
import TestSupport
import Testing

extension AdoptionTests {
    /// The messages of the plugins about a target's files. One package is built again after each change.
    @Suite struct PluginMistakeTests {
        private func catalog(_ event: String) -> String {
            ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
             "events": {"\##(event)": {"data": {"$ref": "#/$defs/Customer"}}},
             "$defs": {"Customer": {"properties": {"id": {"type": "string"}}}}}
            """##
        }

        private func package() throws -> TemporaryPackage {
            let package = try TemporaryPackage(
                targets: """
                    .target(
                        name: "Shop", dependencies: [events], swiftSettings: strict,
                        plugins: [generate])
                    """, traits: [])
            try package.write("", to: "Sources/Shop/Shop.swift")
            return package
        }

        @Test("A target without a catalog is an error, which suggests the name that was meant")
        func noCatalog() throws {
            let package = try package()
            let none = try package.swift(["build"])
            #expect(none.status != 0)
            #expect(none.output.contains("the target 'Shop' has no event catalog"))
            let command = try package.generate([])
            #expect(command.status != 0)
            #expect(command.output.contains("no target has an event catalog"))

            try package.write(catalog("a"), to: "Sources/Shop/billing.event.json")
            for output in [
                try package.swift(["build"]), try package.generate(["--target", "Shop"]),
            ] {
                #expect(output.status != 0)
                #expect(
                    output.output.contains(
                        "'billing.event.json' in the target 'Shop' is not read: did you mean 'billing.events.json'?"
                    ), "\(output.output)")
            }
        }

        @Test("Catalogs of a target are checked together")
        func clash() throws {
            let package = try package()
            try package.write(catalog("a"), to: "Sources/Shop/bank.events.json")
            try package.write(catalog("b"), to: "Sources/Shop/shop.events.json")
            let clash = try package.swift(["build"])
            #expect(clash.status != 0)
            #expect(
                clash.output.contains(
                    #/shop\.events\.json:1:1: error: generated names are also those of '.*bank\.events\.json': 'Customer' \[catalog-clash\]/#
                ), "\(clash.output)")
            #expect(clash.output.contains(#"note: set "typePrefix" in the config"#))

            try package.write(
                #"{"typePrefix": "Shop"}"#, to: "Sources/Shop/shop.events.swift.json")
            let prefixed = try package.swift(["build"])
            #expect(prefixed.status == 0, "\(prefixed.output)")
        }

        @Test(
            "Catalogs of one file name never overwrite each other",
            arguments: ["v2/shop", "v2/Shop"])
        func fileNames(_ name: String) throws {
            let package = try package()
            try package.write(catalog("a"), to: "Sources/Shop/v1/shop.events.json")
            let first = try package.generate(["--target", "Shop"])
            #expect(first.status == 0, "\(first.output)")
            let file = "Sources/Shop/Generated/shop.events.swift"
            let generated = try package.read(file)

            try package.write(catalog("b"), to: "Sources/Shop/\(name).events.json")
            let command = try package.generate(["--target", "Shop"])
            let build = try package.swift(["build"])
            for output in [command, build] {
                #expect(output.status != 0)
                #expect(output.output.contains("[catalog-file-clash]"), "\(output.output)")
            }
            #expect(try package.read(file) == generated)
        }

        @Test("A check reports that only the access level differs")
        func access() throws {
            let package = try package()
            try package.write(catalog("a"), to: "Sources/Shop/shop.events.json")
            #expect(try package.generate(["--target", "Shop", "--access", "public"]).status == 0)
            let check = try package.generate(["--target", "Shop", "--check"])
            #expect(check.status != 0)
            #expect(check.output.contains("differ only in the access level"), "\(check.output)")
            #expect(!check.output.contains("[outdated-output]"))
        }
    }
}
#endif
