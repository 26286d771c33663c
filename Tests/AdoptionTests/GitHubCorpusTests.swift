#if os(macOS) || os(Linux)
import Foundation
import Testing

extension Adoption {
    @Suite struct GitHubCorpus {
        /// The folder of real catalogs and bodies; the tests that need it are skipped without it.
        private static let corpora =
            ProcessInfo.processInfo.environment["WEBHOOK_EVENTS_CORPORA"]
            .map { URL(fileURLWithPath: $0) }
            ?? TemporaryPackage.root.appending(path: "../shared/corpora").standardizedFileURL

        private static var isThere: Bool {
            FileManager.default.fileExists(atPath: corpora.appending(path: "github").path())
        }

        @Test(.enabled(if: isThere, "the corpora are not there"))
        func `GitHub's catalog compiles, and all of its 131 bodies become their typed events`()
            throws
        {
            let package = try TemporaryPackage(
                targets: """
                    .executableTarget(
                        name: "Corpus", dependencies: [events], swiftSettings: strict,
                        plugins: [generate])
                    """)
            let github = Self.corpora.appending(path: "github")
            let catalog = try Data(contentsOf: github.appending(path: "catalog.json"))
            try package.write(
                String(decoding: catalog, as: UTF8.self), to: "Sources/Corpus/github.events.json")
            let runner = TemporaryPackage.root
                .appending(path: "Tests/AdoptionTests/Fixtures/Corpus/Corpus.swift")
            try package.write(
                String(decoding: Data(contentsOf: runner), as: UTF8.self),
                to: "Sources/Corpus/Corpus.swift")

            let build = try package.swift(["build"])
            #expect(build.status == 0, "\(build.output.suffix(4_000))")
            let run = try package.swift(["run", "--skip-build", "Corpus", github.path()])
            #expect(run.status == 0, "\(run.output.suffix(4_000))")
            #expect(run.output.hasSuffix("131 bodies, 0 failures\n"), "\(run.output.suffix(4_000))")
        }
    }
}
#endif
