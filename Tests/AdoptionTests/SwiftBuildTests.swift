#if os(macOS) || os(Linux)
import Testing

/// Not serialized with the other packages: it shares nothing with them that is built.
@Suite(.enabled(if: AdopterBuilds.areWanted, AdopterBuilds.reason))
struct SwiftBuildTests {
    @Test(
        "Swift Build generates only the code whose input changed",
        .enabled(
            if: BuildSystem.swiftbuild.isAvailable,
            "this toolchain has no Swift Build, which Swift 6.3 was the first to have"))
    func changes() throws {
        try BuildSystemCheck.run(.swiftbuild)
    }
}
#endif
