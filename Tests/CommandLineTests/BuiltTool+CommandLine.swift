#if os(macOS) || os(Linux)
import TestSupport

extension BuiltTool {
    static func commandLine() throws -> BuiltTool { try BuiltTool("webhook-events") }

    /// Runs the generator for a catalog.
    func generate(_ catalog: String, to folder: String) throws -> Program.Result {
        try run(
            ["generate", catalog, "--output-directory", folder], of: "webhook-events-generator")
    }
}
#endif
