#if os(macOS) || os(Linux)
import TestSupport
import Testing

/// What the plugins do with a build system. One package is built again after each change, because its first
/// build also compiles the runtime and the generator.
struct BuildSystemCheck {
    static func run(_ buildSystem: BuildSystem) throws {
        try BuildSystemCheck().check(buildSystem)
    }

    private func check(_ buildSystem: BuildSystem) throws {
        let package = try MarketPackage.create(with: buildSystem)
        try checkCommand(package)
        try checkFirstBuild(package)
        try changeReferencedFile(of: package)
        try changeConfig(of: package)
        try restore(package)
        try changeCatalog(of: package)
        try checkCommandForAllTargets(package)
    }

    private func checkFirstBuild(_ package: borrowing TemporaryPackage) throws {
        let build = try package.swift(["build"])
        #expect(build.status == 0, "\(build.output)")
        #expect(!build.output.contains(#/\.swift:\d+:\d+: warning:/#), "\(build.output)")
        try expectRun(package, prints: "placed Optional(\"7\")\n")
        try expectNothingToGenerate(package)
    }

    private func changeReferencedFile(of package: borrowing TemporaryPackage) throws {
        try package.write(
            MarketPackage.order.replacing("string", with: "integer"),
            to: MarketPackage.orderPath)
        let build = try package.build()
        #expect(build.status == 0, "\(build.output)")
        #expect(build.generatedCatalogs == ["shop"])
        try expectRun(package, prints: "other\n")
        try expectNothingToGenerate(package)
    }

    private func changeConfig(of package: borrowing TemporaryPackage) throws {
        try package.write(#"{ "typePrefix": "Bazaar" }"#, to: MarketPackage.configPath)
        let renamed = try package.build()
        #expect(renamed.status != 0)
        #expect(renamed.generatedCatalogs == ["shop"])
        #expect(renamed.output.contains("cannot find 'MarketEvent' in scope"))

        try package.write(
            #"{ "names": { "/events/order": "o" } }"#, to: MarketPackage.configPath)
        let mistaken = try package.build()
        #expect(mistaken.status != 0)
        #expect(
            mistaken.output.contains(
                "shop.events.swift.json:1:14: error: there is no value at '/events/order'"))
    }

    /// Reverts the changes to the file and the config.
    private func restore(_ package: borrowing TemporaryPackage) throws {
        try package.write(MarketPackage.order, to: MarketPackage.orderPath)
        try package.write(MarketPackage.config, to: MarketPackage.configPath)
        try expectRun(package, prints: "placed Optional(\"7\")\n")
    }

    private func changeCatalog(of package: borrowing TemporaryPackage) throws {
        try package.write(
            MarketPackage.catalog.replacing(
                #""events": {"#, with: #""events": { "order.shipped": { "data": {} },"#),
            to: MarketPackage.catalogPath)
        let added = try package.build()
        #expect(added.status != 0)
        #expect(added.generatedCatalogs == ["shop"])
        #expect(added.output.contains("switch must be exhaustive"))

        try package.write(MarketPackage.catalog, to: MarketPackage.catalogPath)
        let restored = try package.build()
        #expect(restored.status == 0, "\(restored.output)")
        #expect(restored.generatedCatalogs == ["shop"])
        try expectNothingToGenerate(package)
    }

    private func checkCommand(_ package: borrowing TemporaryPackage) throws {
        let options = ["--target", "Library", "--access", "public"]
        let generated = try package.generate(options)
        #expect(generated.status == 0, "\(generated.output)")
        let file = "Sources/Library/Generated/shop.events.swift"
        #expect(
            try package.read(file).contains("public enum MarketEvent: WebhookEvents.WebhookEvent {")
        )

        let check = try package.generate(options + ["--check"])
        #expect(check.status == 0, "\(check.output)")

        try package.write("// edited\n", to: file)
        let outdated = try package.generate(options + ["--check"])
        #expect(outdated.status != 0)
        #expect(outdated.output.contains("'shop.events.swift' is out of date"))
        #expect(
            outdated.output.contains("1 event catalog is not up to date: run the command without"))
        let again = try package.generate(options)
        #expect(again.status == 0, "\(again.output)")
    }

    private func checkCommandForAllTargets(_ package: borrowing TemporaryPackage) throws {
        let generated = try package.generate([])
        #expect(generated.status == 0, "\(generated.output)")
        for name in ["bank", "second-bank"] {
            let file = "Sources/Bank/Generated/\(name).events.swift"
            #expect(try package.read(file).contains(": WebhookEvents.WebhookEvent {"))
        }
    }

    private func expectRun(_ package: borrowing TemporaryPackage, prints text: String) throws {
        let run = try package.swift(["run", "--quiet", "Shop"])
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.hasSuffix(text), "\(run.output)")
    }

    private func expectNothingToGenerate(_ package: borrowing TemporaryPackage) throws {
        let build = try package.build()
        #expect(build.status == 0, "\(build.output)")
        #expect(build.generatedCatalogs == [])
    }
}
#endif
