package import Foundation

/// What is at a path, where links lead.
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
        // Foundation takes an empty path for the working folder.
        if path.isEmpty { self = .missing } else { self.init(at: URL(fileURLWithPath: path)) }
    }
}
