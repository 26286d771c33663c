#if CLI && !SQLite && !PostgreSQL
import ArgumentParser

/// The command `inbox` in a tool that was built without a database.
struct InboxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "Needs the trait 'SQLite' or 'PostgreSQL'.",
        discussion: """
            Enable one of them beside 'CLI' in the manifest of your package. Exit code: 64, since the tool \
            was built without a database.
            """)

    @Argument(parsing: .allUnrecognized, help: .hidden)
    var arguments: [String] = []

    func run() throws {
        throw ValidationError(
            """
            built without a database; in the manifest of your package: \
            .package(url: …, traits: ["CLI", "SQLite"]) or "PostgreSQL"; in this package, pass \
            '--traits CLI,SQLite' to swift
            """)
    }
}
#endif
