#if os(macOS) || os(Linux)
#if !CLI
import Testing

@Suite struct WithoutTrait {
    @Test func `Without the trait, the tool says how to get it`() throws {
        let result = try CommandLineTool().run("check")
        #expect(result.status == 64)
        #expect(
            result.errors == "error: built without the trait 'CLI', pass '--traits CLI' to swift\n")
    }
}
#endif
#endif
