import Foundation

/// The catalog for the proofs in this target.
enum CheckoutCatalog {
    static func text() throws -> String {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try String(
            contentsOf: root.appending(path: "schema/checkout.events.json"), encoding: .utf8)
    }
}
