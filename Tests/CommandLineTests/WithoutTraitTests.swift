#if os(macOS) || os(Linux)
#if !CLI
import Testing
import TestSupport

@Suite struct WithoutTraitTests {
    @Test("Without the trait, the tool explains how to enable it")
    func message() throws {
        let result = try BuiltTool.commandLine().run("check")
        #expect(result.status == 64)
        #expect(
            result.errors.hasPrefix("error: built without the trait 'CLI'; in the manifest"))
    }
}
#endif
#endif
