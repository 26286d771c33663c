/// The syntax of file paths on a system.
///
/// A `$ref` in a catalog is not such a path: it is a URI reference, with `/` on every system.
package enum PathStyle: Sendable {
    /// `/` separates names. A `\` is part of a name.
    case posix
    /// `\` and `/` separate names, and a path may begin with a drive such as `C:`.
    case windows

    /// The style of the current system.
    package static var system: PathStyle {
        #if os(Windows)
        .windows
        #else
        .posix
        #endif
    }

    /// The name of a file, without the path of its folder.
    package func fileName(of path: String) -> String {
        String(path[fileNameStart(in: path)...])
    }

    /// The path of a file's folder, with the separator after it; empty for the current folder.
    package func folder(of path: String) -> String {
        String(path[..<fileNameStart(in: path)])
    }

    /// The path of a file in a folder.
    package func path(of name: String, in folder: String) -> String {
        fileNameStart(in: folder) == folder.endIndex ? folder + name : "\(folder)/\(name)"
    }

    /// The components of a relative path.
    package func names(in relativePath: String) -> [String] {
        relativePath.utf8.split(whereSeparator: isSeparator).map { String(Substring($0)) }
    }

    private func fileNameStart(in path: String) -> String.Index {
        let bytes = path.utf8
        if let last = bytes.lastIndex(where: isSeparator) { return bytes.index(after: last) }
        return hasDrive(path) ? bytes.index(bytes.startIndex, offsetBy: 2) : path.startIndex
    }

    private func hasDrive(_ path: String) -> Bool {
        guard self == .windows, let letter = path.utf8.first else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter | 0x20)
            && path.utf8.dropFirst().first == UInt8(ascii: ":")
    }

    /// Separators are compared as bytes: a `/` with a combining mark after it is a different
    /// `Character`, but still a separator.
    private func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || self == .windows && byte == UInt8(ascii: "\\")
    }
}
