/// References between files that need no network (RFC 3986, section 5.2).
enum RelativePath {
    /// The path or the URL of a reference relative to a base; `nil` if it is outside the folder of
    /// the source.
    static func resolve(_ reference: String, against base: String) -> String? {
        if hasScheme(reference) { return reference }
        guard !hasScheme(base) else {
            let end = reference.hasPrefix("/") ? authority(of: base) : folder(of: base)
            return end + (reference.hasPrefix("/") ? String(reference.dropFirst()) : reference)
        }
        guard !reference.hasPrefix("/") else { return nil }
        var tokens: [Substring] = []
        for token in (folder(of: withoutFragment(base)) + reference).split(separator: "/") {
            switch token {
            case ".": break
            case "..":
                guard tokens.popLast() != nil else { return nil }
            default: tokens.append(token)
            }
        }
        return tokens.joined(separator: "/")
    }

    static func withoutFragment(_ text: String) -> String {
        String(text.prefix { $0 != "#" })
    }

    private static func hasScheme(_ text: String) -> Bool {
        text.contains("://") || text.hasPrefix("urn:")
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    private static func authority(of url: String) -> String {
        let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.prefix(3).joined(separator: "/") + "/"
    }
}
