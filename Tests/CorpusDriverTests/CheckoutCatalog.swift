import Foundation
import TestSupport

/// The catalog that the proofs of this target run on.
enum CheckoutCatalog {
    static func text() throws -> String {
        try String(
            contentsOf: PackageFolder.root.appending(path: "schema/checkout.events.json"),
            encoding: .utf8)
    }
}
