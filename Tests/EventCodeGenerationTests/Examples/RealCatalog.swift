import EventCatalog
import Foundation
import TestSupport
import Testing

/// The catalogs of real providers in the corpora.
struct RealCatalog: CustomTestStringConvertible {
    let name: String

    var testDescription: String { name }

    private var path: String { "\(name)/catalog.json" }

    func file() throws -> SourceFile {
        SourceFile(
            path: Corpora.folder.appendingPathComponent(path).path,
            bytes: try Corpora.bytes(of: path))
    }

    static let all: [RealCatalog] = Corpora.names(in: "").map { RealCatalog(name: $0) }
        .filter { Corpora.has($0.path) }
}
