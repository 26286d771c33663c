/// What `swift build --build-system` builds with.
enum BuildSystem: String {
    case native
    case swiftbuild

    /// Whether the package manager of the toolchain has it: Swift 6.3 is the first to preview Swift
    /// Build.
    var isAvailable: Bool {
        #if compiler(>=6.3)
        true
        #else
        self == .native
        #endif
    }
}
