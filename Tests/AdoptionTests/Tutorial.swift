#if os(macOS) || os(Linux)
import Foundation
import TestSupport

/// The files that the tutorial shows, step by step.
struct Tutorial {
    /// A file of the package in a step.
    struct Step {
        /// Its path in the package.
        let path: String
        let text: String
    }

    let text: String
    let steps: [Step]

    init() throws {
        let catalog = PackageFolder.root.appending(
            path: "Sources/WebhookReceiver/WebhookReceiver.docc")
        let text = try String(
            contentsOf: catalog.appending(path: "Tutorials/FirstDelivery.tutorial"),
            encoding: .utf8)
        self.text = text
        steps = try text.matches(of: #/@Code\(name: "(.+?)", file: "(.+?)"\)/#).map { match in
            let file = catalog.appending(path: "Resources/\(match.output.2)")
            return Step(
                path: String(match.output.1), text: try String(contentsOf: file, encoding: .utf8))
        }
    }

    /// The texts of each file, from its first step to its last.
    var files: [String: [String]] {
        Dictionary(grouping: steps, by: \.path).mapValues { $0.map(\.text) }
    }

    /// The last text of a file. The manifest depends on this package by its path.
    func finalText(of path: String) -> String? {
        files[path]?.last?.replacing(
            #/url: "https:[^"]+",\s*\.upToNextMinor\(from: "[^"]+"\)/#,
            with: "name: \"swift-webhook-events\", path: \"\(PackageFolder.root.path())\"")
    }
}
#endif
