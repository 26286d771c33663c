#if CLI && (SQLite || PostgreSQL)
import ArgumentParser
import Foundation
import WebhookReceiver
import WebhookStores

/// The database with an inbox: `sqlite:PATH` or `postgres:URL`.
struct StoreLocation: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The database: 'sqlite:PATH', or the URL 'postgres://USER@HOST/NAME'.",
            valueName: "DATABASE"))
    var store: String

    func validate() throws {
        let isKnown = ["sqlite:", "postgres:", "postgresql:"].contains { store.hasPrefix($0) }
        guard isKnown else {
            throw ValidationError("'--store' is neither 'sqlite:PATH' nor 'postgres://…'")
        }
        #if !SQLite
        if store.hasPrefix("sqlite:") { throw ValidationError("built without the trait 'SQLite'") }
        #endif
        #if !PostgreSQL
        if store.hasPrefix("postgres") {
            throw ValidationError("built without the trait 'PostgreSQL'")
        }
        #endif
    }

    /// Uses the inbox, and prints an error of the database.
    ///
    /// - Returns: What the work returns.
    /// - Throws: The exit code 2 when the inbox cannot be used.
    func withInbox<Result>(
        _ work: (any InspectableInbox) async throws -> Result
    ) async throws -> Result {
        do {
            return try await work(open())
        } catch let code as ExitCode {
            throw code
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode.unreadableInput
        }
    }

    private func open() async throws -> any InspectableInbox {
        #if SQLite
        if store.hasPrefix("sqlite:") {
            let path = String(store.dropFirst("sqlite:".count))
            // A wrong path must not create a database.
            guard FileManager.default.fileExists(atPath: path) else {
                throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: path])
            }
            return try SQLiteStore(path: path)
        }
        #endif
        #if PostgreSQL
        return try await PostgreSQLStore(url: store, connections: 1)
        #else
        throw ValidationError("built without the trait 'PostgreSQL'")
        #endif
    }
}
#endif
