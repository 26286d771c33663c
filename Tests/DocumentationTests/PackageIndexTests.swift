#if os(macOS) || os(Linux)
import Foundation
import TestSupport
import Testing

/// The documentation that the Swift Package Index builds, which enables no traits but the default ones.
@Suite struct PackageIndexTests {
    private struct Manifest: Decodable {
        struct Trait: Decodable {
            let name: String
            let enabledTraits: [String]
        }

        struct Target: Decodable {
            let name: String
        }

        let traits: [Trait]
        let targets: [Target]

        /// Traits are enabled by default.
        var defaults: [String] { traits.first { $0.name == "default" }?.enabledTraits ?? [] }
    }

    private func manifest(_ variables: String...) throws -> Manifest {
        // The build folder of the package is locked while its tests run.
        let scratch = try TemporaryFolder("scratch")
        let command = ["swift", "package", "--scratch-path", scratch.folder.path, "dump-package"]
        let result = try Program(named: "env").run(variables + command, in: PackageFolder.root)
        #expect(result.status == 0, "\(result.errors)")
        return try JSONDecoder().decode(Manifest.self, from: Data(result.output.utf8))
    }

    @Test(
        "For the index, the default traits are those of the documented modules; for users, there are none"
    )
    func traits() throws {
        #expect(try manifest("-u", "SPI_GENERATE_DOCS").defaults == [])
        let enabled = Set(try manifest("SPI_GENERATE_DOCS=1").defaults)
        #expect(enabled == ["Certificates", "Hummingbird", "Observability", "SQLite"])
    }

    @Test("The documented modules are targets")
    func targets() throws {
        let file = PackageFolder.root.appending(path: ".spi.yml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let documented = text.matches(of: #/(?m)^        - (\w+)$/#).map { String($0.output.1) }
        #expect(documented.count > 5)
        let names = try manifest().targets.map(\.name)
        #expect(documented.filter { !names.contains($0) } == [])
    }
}
#endif
