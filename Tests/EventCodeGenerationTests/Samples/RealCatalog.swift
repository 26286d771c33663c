import EventCatalog
import Foundation
import Testing

/// The catalogs of real providers, of the folder of test material that others publish. It lies beside
/// the package, where it is at hand; the environment variable `WEBHOOK_EVENTS_CORPORA` names another
/// place.
struct RealCatalog: CustomTestStringConvertible {
    let name: String
    private let url: URL

    var testDescription: String { name }

    func file() throws -> SourceFile {
        SourceFile(path: url.path, bytes: [UInt8](try Data(contentsOf: url)))
    }

    static let all: [RealCatalog] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).sorted()
            .map {
                RealCatalog(name: $0, url: folder.appendingPathComponent("\($0)/catalog.json"))
            }
            .filter { FileManager.default.fileExists(atPath: $0.url.path) }
    }()

    private static let folder: URL = {
        let variables = ProcessInfo.processInfo.environment
        if let path = variables["WEBHOOK_EVENTS_CORPORA"] {
            return URL(fileURLWithPath: path, isDirectory: true)
        }
        let project = (0..<5).reduce(URL(fileURLWithPath: #filePath)) { folder, _ in
            folder.deletingLastPathComponent()
        }
        return project.appendingPathComponent("shared/corpora", isDirectory: true)
    }()
}
