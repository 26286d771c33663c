#if CLI
import CatalogFiles
import EventCatalog
import Foundation

/// The standard input, which the argument '-' stands for (POSIX.1-2024, "Utility Syntax Guidelines", 13).
enum StandardInput {
    static let argument = "-"

    /// The name of a catalog that is read from it, in messages.
    static let name = "<stdin>"

    /// The largest number of bytes that are read.
    private static let limit = 512 << 20

    /// What was read: the input can only be read once, but several options may name it.
    private static let contents = Result<[UInt8], DocumentFileError>(catching: read)

    static func bytes() throws(DocumentFileError) -> [UInt8] { try contents.get() }

    private static func read() throws(DocumentFileError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let part: Data?
            do {
                part = try FileHandle.standardInput.read(upToCount: 1 << 20)
            } catch {
                throw .unreadable(path: argument)
            }
            guard let part, !part.isEmpty else { return bytes }
            bytes += part
            if bytes.count > limit { throw .inputTooLarge(limit: limit) }
        }
    }
}

extension CatalogFiles {
    /// A catalog at a path, or that of the standard input for '-'. The latter refers to files in the source
    /// root (default: the current folder), and has no config beside it.
    init(argument path: String, config: String? = nil, sourceRoot: String? = nil) throws {
        guard path == StandardInput.argument else {
            try self.init(catalog: path, config: config, sourceRoot: sourceRoot)
            return
        }
        let shown = sourceRoot.map { PathStyle.system.path(of: StandardInput.name, in: $0) }
        let file = SourceFile(
            path: shown ?? StandardInput.name, bytes: try StandardInput.bytes())
        try self.init(file, config: config, sourceRoot: sourceRoot)
    }
}
#endif
