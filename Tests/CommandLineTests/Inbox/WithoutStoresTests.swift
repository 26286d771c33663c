#if os(macOS) || os(Linux)
#if CLI && !SQLite && !PostgreSQL
import TestSupport
import Testing

@Suite struct WithoutStoresTests {
    @Test("Without a database, the command names the traits")
    func message() throws {
        let result = try BuiltTool.commandLine().run("inbox", "list", "--store", "sqlite:a")
        #expect(result.status == 64)
        #expect(result.errors.contains("built without a database; in the manifest"))
    }
}
#endif
#endif
