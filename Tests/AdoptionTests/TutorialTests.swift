#if os(macOS) || os(Linux)
import Foundation
import TestSupport
import Testing

extension AdoptionTests {
    /// Follows the tutorial of `WebhookReceiver`.
    @Suite struct TutorialTests {
        /// A folder of its own, since `swift test` needs an index: all modules are compiled with other options.
        private static let build = PackageFolder.root.appending(path: ".build/adopters/Tutorial")

        private func swift(
            _ command: String, in package: borrowing TemporaryPackage
        ) throws -> (status: Int32, output: String) {
            try package.swift(
                [command, "--scratch-path", Self.build.path()], hasIndex: true)
        }

        @Test("The package that the tutorial ends with is built, and its tests pass")
        func lastStep() throws {
            let tutorial = try Tutorial()
            let package = try TemporaryPackage(targets: "")
            for path in tutorial.files.keys {
                let text = try #require(tutorial.finalText(of: path))
                #expect(!text.contains("OWNER"))
                try package.write(text, to: path)
            }
            let tests = try swift("test", in: package)
            #expect(tests.status == 0, "\(tests.output)")
            #expect(tests.output.contains("Test run with 4 tests in 2 suites passed"))
        }

        @Test("A handler without the method for a new event type does not compile")
        func missingMethod() throws {
            let tutorial = try Tutorial()
            let package = try TemporaryPackage(targets: "")
            for path in tutorial.files.keys {
                try package.write(try #require(tutorial.finalText(of: path)), to: path)
            }
            let handler = "Sources/Shop/Fulfilment.swift"
            try package.write(try #require(tutorial.files[handler]?.first), to: handler)
            let build = try swift("build", in: package)
            #expect(build.status != 0)
            #expect(
                build.output.contains(
                    "type 'Fulfilment' does not conform to protocol 'ShopEventHandler'"))
            #expect(build.output.contains("orderRefunded"))
        }
    }
}
#endif
