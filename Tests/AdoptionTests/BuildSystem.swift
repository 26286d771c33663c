#if os(macOS) || os(Linux)
/// A build system of `swift build --build-system`.
enum BuildSystem: String {
    case native
    case swiftbuild

    /// Whether the package manager of the toolchain supports it: Swift Build is available as a preview
    /// from Swift 6.3.
    var isAvailable: Bool {
        #if compiler(>=6.3)
        true
        #else
        self == .native
        #endif
    }
}
#endif
