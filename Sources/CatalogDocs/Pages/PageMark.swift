/// The last line of every page, by which the pages of a catalog are recognized.
package struct PageMark: Sendable {
    /// The line, a comment that is not shown.
    package let line: String

    /// - Parameter name: The file name of the catalog.
    package init(catalog name: String) {
        let safe = name.unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ".", "_": String(scalar)
            default: "%" + String(scalar.value, radix: 16, uppercase: true)
            }
        }
        line = "<!-- Generated from \(safe.joined()) by webhook-events docs. -->"
    }

    func marked(_ text: String) -> String { text + "\n" + line + "\n" }

    /// Whether a file was generated from the catalog.
    package func isOn(_ contents: String) -> Bool { contents.hasSuffix("\n" + line + "\n") }
}
