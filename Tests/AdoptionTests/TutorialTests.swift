#if os(macOS) || os(Linux)
import Foundation
import TestSupport
import Testing

extension AdoptionTests {
    /// Follows the tutorial of `WebhookReceiver`.
    @Suite struct TutorialTests {
        @Test("The package that the tutorial ends with is built, and its tests pass")
        func lastStep() throws {
            let tutorial = try Tutorial()
            let package = try TemporaryPackage(targets: "")
            for path in tutorial.files.keys {
                let text = try #require(tutorial.finalText(of: path))
                #expect(!text.contains("OWNER"))
                try package.write(text, to: path)
            }
            let tests = try package.swift(["test"])
            #expect(tests.status == 0, "\(tests.output)")
            #expect(tests.output.contains("Test run with 4 tests in 2 suites passed"))
        }

        @Test("A handler without the method for a new event type does not compile")
        func missingMethod() throws {
            let tutorial = try Tutorial()
            let package = try TemporaryPackage(targets: "")
            for path in tutorial.files.keys where !path.hasPrefix("Tests") {
                try package.write(try #require(tutorial.finalText(of: path)), to: path)
            }
            let handler = "Sources/Shop/Fulfilment.swift"
            try package.write(try #require(tutorial.files[handler]?.first), to: handler)
            let build = try package.swift(["build", "--target", "Shop"])
            #expect(build.status != 0)
            #expect(
                build.output.contains(
                    "type 'Fulfilment' does not conform to protocol 'ShopEventHandler'"))
            #expect(build.output.contains("orderRefunded"))
        }
    }
}
#endif
