/// The part of a Swift name for a version: `V2` for `2` and `v2`, `V20240620` for `2024-06-20`,
/// `V1_10` for `1.10`.
package struct VersionName {
    package let text: String

    package init(_ version: String) {
        var parts = version.split(separator: ".").map(String.init)
        if let first = parts.first, first.lowercased().hasPrefix("v"),
            first.dropFirst().first?.isNumber == true
        {
            parts[0] = String(first.dropFirst())
        }
        var text = "V"
        for part in parts.isEmpty ? [version] : parts {
            let words = NameWords(part).upperCamelCase.drop { $0 == "_" }
            // Without the underscore, 1.10 and 11.0 would have the same name.
            if text.last?.isNumber == true, words.first?.isNumber == true { text += "_" }
            text += words
        }
        self.text = text
    }
}
