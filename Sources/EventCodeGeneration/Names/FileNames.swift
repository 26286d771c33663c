/// The names of what is generated from one catalog, known from the catalog's file name alone, so
/// that a build system can ask for them before the catalog is read.
package struct FileNames: Sendable {
    /// The UpperCamelCase of the catalog's file name: `Checkout` for `checkout.events.json`.
    package let prefix: String

    /// Takes the path of a catalog.
    package init(catalog path: String) {
        var name = String(path.split(separator: "/").last ?? "")
        for suffix in [".json", ".events"] where name.hasSuffix(suffix) {
            name.removeLast(suffix.count)
        }
        prefix = NameWords(name).upperCamelCase
    }

    package var event: String { "\(prefix)Event.swift" }
    package var handler: String { "\(prefix)EventHandler.swift" }
    package var payloads: String { "\(prefix)Event+Payloads.swift" }
    package var types: String { "\(prefix)Event+Types.swift" }
    package var examples: String { "\(prefix)Event+Examples.swift" }

    /// All files, in order.
    package var all: [String] { [event, handler, payloads, types, examples] }
}
