import Foundation
import TestSupport

/// The catalog for the proofs in this target.
enum CheckoutCatalog {
    static func text() throws -> String {
        try String(
            contentsOf: PackageFolder.root.appending(path: "schema/checkout.events.json"),
            encoding: .utf8)
    }
}
