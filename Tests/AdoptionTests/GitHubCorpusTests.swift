#if os(macOS) || os(Linux)
import Foundation
import TestSupport
import Testing

extension AdoptionTests {
    @Suite struct GitHubCorpusTests {
        @Test(
            "GitHub's catalog compiles, and all of its 131 bodies become their typed events",
            .enabled(if: Corpora.has("github"), "the corpora are not there"))
        func bodies() throws {
            let package = try TemporaryPackage(
                targets: """
                    .executableTarget(
                        name: "Corpus", dependencies: [events], swiftSettings: strict,
                        plugins: [generate])
                    """)
            let catalog = try Corpora.bytes(of: "github/catalog.json")
            try package.write(
                String(decoding: catalog, as: UTF8.self), to: "Sources/Corpus/github.events.json")
            let runner = PackageFolder.root
                .appending(path: "Tests/AdoptionTests/Fixtures/Corpus/Corpus.swift")
            try package.write(
                String(decoding: Data(contentsOf: runner), as: UTF8.self),
                to: "Sources/Corpus/Corpus.swift")

            let build = try package.swift(["build"])
            #expect(build.status == 0, "\(build.output.suffix(4_000))")
            let run = try package.swift([
                "run", "--skip-build", "Corpus", Corpora.folder.appending(path: "github").path(),
            ])
            #expect(run.status == 0, "\(run.output.suffix(4_000))")
            #expect(run.output.hasSuffix("131 bodies, 0 failures\n"), "\(run.output.suffix(4_000))")
        }
    }
}
#endif
