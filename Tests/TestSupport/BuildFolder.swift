#if os(macOS) || os(Linux)
package import Foundation

/// The folder into which the tests and the tools of this package are built.
package enum BuildFolder {
    package static var url: URL? {
        #if os(macOS)
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        #else
        let bundle = Bundle.main.executableURL
        #endif
        return bundle?.deletingLastPathComponent()
    }
}
#endif
