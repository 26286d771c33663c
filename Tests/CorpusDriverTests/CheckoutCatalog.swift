import Foundation

/// The catalog that the proofs of this target run on.
enum CheckoutCatalog {
    static func text() throws -> String {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try String(
            contentsOf: root.appending(path: "schema/checkout.events.json"), encoding: .utf8)
    }
}
