package import Foundation

/// The folder of this package, from which tests read sources, schemas and documentation.
package enum PackageFolder {
    package static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
