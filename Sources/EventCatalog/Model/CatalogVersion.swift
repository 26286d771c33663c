/// A version of the catalog format: `1.MINOR`.
package struct CatalogVersion: Comparable, Sendable {
    package let minor: Int

    /// The version that this package reads.
    package static let current = CatalogVersion(minor: 1)

    private init(minor: Int) {
        self.minor = minor
    }

    /// Parses a version; `nil` unless it is a version 1.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "1", let minor = Int(parts[1]),
            String(minor) == parts[1], minor >= 0
        else { return nil }
        self.minor = minor
    }

    package var text: String { "1.\(minor)" }

    package static func < (left: CatalogVersion, right: CatalogVersion) -> Bool {
        left.minor < right.minor
    }
}
