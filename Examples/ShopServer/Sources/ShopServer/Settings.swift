import Configuration
import Logging

/// The settings of the server, from environment variables.
///
/// `WEBHOOK_SECRETS` has the provider's secret; while it is being replaced, also the former one, after a comma.
struct Settings: Sendable {
    let secrets: [String]
    /// The address that the provider calls, behind a proxy with TLS: `WEBHOOK_HOST`, `WEBHOOK_PORT`.
    let host: String
    let port: Int
    /// The port for metrics and health checks, on this machine only: `ADMIN_PORT`.
    let adminPort: Int
    /// `DATABASE_PATH`.
    let databasePath: String
    /// Whether this process handles the events that it stores: `WORKER_ENABLED`.
    let runsWorker: Bool
    /// `LOG_LEVEL`.
    let logLevel: Logger.Level

    // The methods that fetch throw for a value that cannot be read; the others would use the default.
    init(_ config: ConfigReader) async throws {
        secrets = try await config.fetchRequiredStringArray(
            forKey: "webhook.secrets", isSecret: true)
        host = try await config.fetchString(forKey: "webhook.host", default: "127.0.0.1")
        port = try await config.fetchInt(forKey: "webhook.port", default: 8080)
        adminPort = try await config.fetchInt(forKey: "admin.port", default: 9090)
        databasePath = try await config.fetchString(
            forKey: "database.path", default: "shop.sqlite")
        runsWorker = try await config.fetchBool(forKey: "worker.enabled", default: true)
        logLevel = try await config.fetchString(
            forKey: "log.level", as: Logger.Level.self, default: .info)
    }
}
