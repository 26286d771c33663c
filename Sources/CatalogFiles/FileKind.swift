package import Foundation

/// The kind of file at a path, after following links.
package enum FileKind: Sendable {
    case missing
    case folder
    case file

    package init(at url: URL) {
        let values = try? url.resolvingSymlinksInPath().resourceValues(forKeys: [.isDirectoryKey])
        switch values?.isDirectory {
        case true?: self = .folder
        case false?: self = .file
        case nil: self = .missing
        }
    }

    package init(atPath path: String) {
        // Foundation treats an empty path as the working folder.
        if path.isEmpty { self = .missing } else { self.init(at: URL(fileURLWithPath: path)) }
    }
}
