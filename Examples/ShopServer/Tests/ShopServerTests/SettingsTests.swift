import Configuration
import Logging
import Testing

@testable import ShopServer

@Suite struct SettingsTests {
    private func settings(_ variables: [String: String]) async throws -> Settings {
        let provider = EnvironmentVariablesProvider(environmentVariables: variables)
        return try await Settings(ConfigReader(provider: provider))
    }

    @Test("All but the secret has a default")
    func defaults() async throws {
        let settings = try await settings(["WEBHOOK_SECRETS": "new,former"])
        #expect(settings.secrets == ["new", "former"])
        #expect((settings.port, settings.adminPort) == (8080, 9090))
        #expect(settings.runsWorker && settings.logLevel == .info)
    }

    @Test(
        "A value that cannot be read is an error, not the default",
        arguments: [
            [:], ["WEBHOOK_SECRETS": "a", "WEBHOOK_PORT": "80a"],
            ["WEBHOOK_SECRETS": "a", "WORKER_ENABLED": "maybe"],
            ["WEBHOOK_SECRETS": "a", "LOG_LEVEL": "loud"],
        ])
    func mistakes(variables: [String: String]) async {
        await #expect(throws: (any Error).self) { try await settings(variables) }
    }
}
