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

        /// A package with one target, which uses the build-tool plugin or leaves it to the command.
        private func package(plugins: String = "[generate]") throws -> TemporaryPackage {
            let package = try TemporaryPackage(
                targets: """
                    .target(
                        name: "Shop", dependencies: [events], swiftSettings: strict,
                        plugins: \(plugins))
                    """, traits: [])
            try package.write("", to: "Sources/Shop/Shop.swift")
            return package
        }

        private let nearName =
            "'billing.event.json' in the target 'Shop' is not read: did you mean 'billing.events.json'?"

        @Test("A target without a catalog does not build, with the name that was meant")
        func noCatalog() throws {
            let package = try package()
            let none = try package.swift(["build"])
            #expect(none.status != 0)
            #expect(none.output.contains("the target 'Shop' has no event catalog"))
            try package.write(catalog("a"), to: "Sources/Shop/billing.event.json")
            let near = try package.swift(["build"])
            #expect(near.status != 0)
            #expect(near.output.contains("error: " + nearName), "\(near.output)")
        }

        @Test("The command reports that there is no catalog, and suggests the name that was meant")
        func command() throws {
            let package = try package(plugins: "[]")
            let none = try package.generate([])
            #expect(none.status != 0)
            #expect(none.output.contains("no target has an event catalog"))
            try package.write(catalog("a"), to: "Sources/Shop/billing.event.json")
            let near = try package.generate(["--target", "Shop"])
            #expect(near.status != 0)
            #expect(near.output.contains("error: " + nearName), "\(near.output)")
        }

        @Test("The command finds a catalog that the manifest excludes to avoid a warning")
        func excluded() throws {
            let package = try TemporaryPackage(
                targets: """
                    .target(
                        name: "Shop", dependencies: [events], exclude: ["shop.events.json"],
                        swiftSettings: strict)
                    """, traits: [])
            try package.write("", to: "Sources/Shop/Shop.swift")
            try package.write(catalog("a"), to: "Sources/Shop/shop.events.json")
            let generated = try package.generate(["--target", "Shop"])
            #expect(generated.status == 0, "\(generated.output)")
            let build = try package.swift(["build"])
            #expect(build.status == 0, "\(build.output)")
            #expect(!build.output.contains("unhandled"))
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
            "Catalogs of one file name do not build", arguments: ["v2/shop", "v2/Shop"])
        func fileNames(_ name: String) throws {
            let package = try package()
            try package.write(catalog("a"), to: "Sources/Shop/v1/shop.events.json")
            try package.write(catalog("b"), to: "Sources/Shop/\(name).events.json")
            let build = try package.swift(["build"])
            #expect(build.status != 0)
            #expect(build.output.contains("[catalog-file-clash]"), "\(build.output)")
        }

        @Test(
            "Catalogs of one file name never overwrite each other",
            arguments: ["v2/shop", "v2/Shop"])
        func overwriting(_ name: String) throws {
            let package = try package(plugins: "[]")
            try package.write(catalog("a"), to: "Sources/Shop/v1/shop.events.json")
            let first = try package.generate(["--target", "Shop"])
            #expect(first.status == 0, "\(first.output)")
            let file = "Sources/Shop/Generated/shop.events.swift"
            let generated = try package.read(file)

            try package.write(catalog("b"), to: "Sources/Shop/\(name).events.json")
            let second = try package.generate(["--target", "Shop"])
            #expect(second.status != 0)
            #expect(second.output.contains("[catalog-file-clash]"), "\(second.output)")
            #expect(try package.read(file) == generated)
        }

        @Test("A check says that only the access level differs")
        func access() throws {
            let package = try package(plugins: "[]")
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
