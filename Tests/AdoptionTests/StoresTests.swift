#if os(macOS) || os(Linux)
import Foundation
import TestSupport
import Testing

extension AdoptionTests {
    @Suite struct StoresTests {
        private func shop(_ source: String) throws -> TemporaryPackage {
            let package = try TemporaryPackage(
                targets: """
                    .executableTarget(
                        name: "Shop",
                        dependencies: [
                            .product(name: "WebhookStores", package: "swift-webhook-events"), events,
                        ],
                        swiftSettings: strict)
                    """, traits: [])
            try package.write(source, to: "Sources/Shop/Shop.swift")
            return package
        }

        @Test("Without a trait, a package builds without a warning, a database or another package")
        func withoutDatabase() throws {
            let package = try shop(
                "import WebhookStores\n\n@main\nstruct Shop {\n    static func main() {}\n}\n")
            let build = try package.swift(["build"])
            #expect(build.status == 0, "\(build.output)")
            #expect(!build.output.contains("warning"), "\(build.output)")
            let graph = try package.swift(["package", "show-dependencies", "--format", "flatlist"])
            // The only one is this package.
            #expect(graph.output.split(separator: "\n").count == 1, "\(graph.output)")
        }

        @Test(
            "A use of a store without its trait is an error that names the trait",
            arguments: [
                ("SQLiteStore(path: \"a\")", "SQLite"),
                ("PostgreSQLStore(url: \"a\")", "PostgreSQL"),
            ])
        func withoutTrait(use: String, trait: String) throws {
            let package = try shop(
                "import WebhookStores\n\n@main\nstruct Shop {\n    static func main() { _ = \(use) }\n}\n"
            )
            let build = try package.swift(["build"])
            #expect(build.status != 0)
            #expect(
                build.output.contains(
                    "is unavailable: enable the trait: .package(url: …, traits: [\"\(trait)\"])"
                ))
        }
    }
}
#endif
