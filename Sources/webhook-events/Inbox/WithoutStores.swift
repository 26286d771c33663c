#if CLI && !SQLite && !PostgreSQL
import ArgumentParser

/// The command `inbox` in a tool that was built without a database.
struct InboxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "Needs the trait 'SQLite' or 'PostgreSQL'.")

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []

    func run() throws {
        throw ValidationError(
            "built without a database, pass '--traits CLI,SQLite' or '--traits CLI,PostgreSQL' to swift"
        )
    }
}
#endif
