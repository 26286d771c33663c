import StrictJSON

/// A URI or a relative reference, in its parts (RFC 3986, sections 3 and 4.1).
package struct URIReference {
    package private(set) var scheme: Substring?
    package private(set) var authority: Substring?
    package private(set) var path: Substring
    package private(set) var query: Substring?
    package private(set) var fragment: Substring?

    /// Parses a text; every text is a reference (RFC 3986, appendix B).
    package init(_ text: some StringProtocol) {
        var rest = Substring(text)
        if let hash = rest.firstIndex(of: "#") {
            fragment = rest[rest.index(after: hash)...]
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: "?") {
            query = rest[rest.index(after: mark)...]
            rest = rest[..<mark]
        }
        if let colon = rest.firstIndex(where: { ":/".contains($0) }), rest[colon] == ":",
            colon > rest.startIndex
        {
            scheme = rest[..<colon]
            rest = rest[rest.index(after: colon)...]
        }
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: "/") ?? rest.endIndex
            authority = rest[..<end]
            rest = rest[end...]
        }
        path = rest
    }

    /// The URI of the reference, resolved against a base URI (RFC 3986, section 5.2.2).
    package func resolved(against base: URIReference) -> URIReference {
        var result = self
        guard scheme == nil else { return result.withoutDotSegments }
        result.scheme = base.scheme
        guard authority == nil else { return result.withoutDotSegments }
        result.authority = base.authority
        if path.isEmpty {
            result.path = base.path
            result.query = query ?? base.query
            return result
        }
        if !path.hasPrefix("/") {
            let folder = base.path[
                ..<(base.path.lastIndex(of: "/").map(base.path.index(after:))
                    ?? base.path.startIndex)]
            let root = base.authority != nil && base.path.isEmpty ? "/" : ""
            result.path = root + folder + path
        }
        return result.withoutDotSegments
    }

    /// The URI without its fragment, as text.
    package var document: String {
        (scheme.map { "\($0):" } ?? "") + (authority.map { "//\($0)" } ?? "") + path
            + (query.map { "?\($0)" } ?? "")
    }

    /// The URI without `.` and `..` in its path (RFC 3986, section 5.2.4).
    private var withoutDotSegments: URIReference {
        guard path.contains(".") else { return self }
        var segments: [Substring] = []
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for (position, part) in parts.enumerated() {
            let isLast = position == parts.count - 1
            switch part {
            case ".": if isLast { segments.append("") }
            case "..":
                if segments.count > (path.hasPrefix("/") ? 1 : 0) { segments.removeLast() }
                if isLast { segments.append("") }
            default: segments.append(part)
            }
        }
        var result = self
        result.path = segments.joined(separator: "/")[...]
        return result
    }

    /// The path of the file that the reference refers to.
    ///
    /// - Parameter base: The path of the file that contains the reference, relative to a folder.
    /// - Returns: The path relative to the same folder; `nil` if the file is not in it.
    package func filePath(from base: String) -> String? {
        guard scheme == nil, authority == nil, !path.hasPrefix("/") else { return nil }
        if path.isEmpty { return base }
        var parts = base.split(separator: "/").dropLast().map(String.init)
        for part in String(path).percentDecoded.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(String(part))
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.joined(separator: "/")
    }
}
