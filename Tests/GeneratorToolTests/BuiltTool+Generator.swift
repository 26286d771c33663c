#if os(macOS) || os(Linux)
import TestSupport

extension BuiltTool {
    static func generator() throws -> BuiltTool { try BuiltTool("webhook-events-generator") }

    /// Runs `generate` for `shop.events.json`, with `out` as the output directory.
    func generate() throws -> Program.Result {
        try run("generate", "shop.events.json", "--output-directory", "out")
    }

    static let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
        "events": {"a": {"data": {"properties": {"x": {"type": "string"}}}}}}
        """
}
#endif
