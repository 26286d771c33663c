/// The names of the files for one catalog. They depend on the catalog's file name alone, so that a
/// build system knows them before the catalog is read.
package struct FileNames: Sendable {
    /// The catalog's file name without its extensions: `checkout` for `checkout.events.json`.
    package let stem: String

    /// The names for the file name of a catalog, without the path of its folder.
    package init(catalog fileName: String) {
        var name = fileName
        for suffix in [".json", ".events"] where name.hasSuffix(suffix) {
            name.removeLast(suffix.count)
        }
        stem = name
    }

    /// The prefix of generated types: `Checkout`.
    package var typePrefix: String { NameWords(stem).upperCamelCase }

    package var events: String { "\(stem).events.swift" }
    package var handler: String { "\(stem).handler.swift" }

    /// The files of the payload types: `checkout.types.swift`, then `checkout.types-2.swift` and so on.
    package func types(_ number: Int) -> String {
        number == 1 ? "\(stem).types.swift" : "\(stem).types-\(number).swift"
    }

    package var examples: String { "\(stem).examples.swift" }
}
