import Configuration
import Foundation
import ServiceLifecycle

/// Receives the events of the Checkout API, with all that belongs to running it.
@main
struct ShopServer {
    static func main() async {
        do {
            let environment = ConfigReader(provider: EnvironmentVariablesProvider())
            try await run(try await Settings(environment))
        } catch {
            // A wrong setting or a port in use is a line, and not a crash with the trace of a stack.
            FileHandle.standardError.write(Data("error: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ settings: Settings) async throws {
        let telemetry = Telemetry(settings)
        let orders = try Orders(path: settings.databasePath)
        let webhooks = Webhooks(settings: settings, telemetry: telemetry, orders: orders)
        let administration = Administration(
            settings: settings, telemetry: telemetry, orders: orders)

        // They end in the opposite order: first the server, which accepts no new deliveries and finishes those
        // in flight; then the worker, whose handlers finish; at last the log of their spans.
        var services: [any Service] = [
            SpanLog(tracer: telemetry.tracer), administration.server(), webhooks.cleaning(),
        ]
        if settings.runsWorker { services.append(webhooks.worker()) }
        services.append(try webhooks.server())
        try await ServiceGroup(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint],
            logger: telemetry.logger
        ).run()
    }
}
