import CheckoutEvents
import Foundation
import WebhookReceiver
import WebhookSending

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A process of the server, on ports of this machine that the system chooses.
struct ServerProcess {
    static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    let log = ServerLog()
    private let process = Process()

    /// - Parameter folder: The folder of the database.
    init(in folder: URL, runsWorker: Bool = true) throws {
        let pipe = Pipe()
        process.executableURL = Self.buildFolder?.appending(path: "ShopServer")
        process.environment = [
            "WEBHOOK_SECRETS": Self.secret, "WEBHOOK_PORT": "0", "ADMIN_PORT": "0",
            "DATABASE_PATH": folder.appending(path: "shop.sqlite").path,
            "WORKER_ENABLED": "\(runsWorker)",
        ]
        process.standardError = pipe
        pipe.fileHandleForReading.readabilityHandler = { [log] handle in
            let data = handle.availableData
            // At the end of the file, it would be called again and again.
            if data.isEmpty { handle.readabilityHandler = nil } else { log.append(data) }
        }
        try process.run()
    }

    private static var buildFolder: URL? {
        #if os(macOS)
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        #else
        let bundle = Bundle.main.executableURL
        #endif
        return bundle?.deletingLastPathComponent()
    }

    /// Sends an event as the provider does, and returns the status of the response.
    func send(_ event: CheckoutEvent, secret: String = Self.secret) async throws -> Int? {
        let sender = DeliverySender(
            transport: URLSessionTransport(), scheme: try .standardWebhooks(secrets: [secret]),
            url: "http://127.0.0.1:\(await port("webhooks.port"))/webhooks", schedule: .never)
        return try await sender.send(event).response?.status
    }

    /// The text at a path of the administration.
    func text(_ path: String) async throws -> String {
        let url = "http://127.0.0.1:\(await port("admin.port"))/\(path)"
        guard let url = URL(string: url) else { throw URLError(.badURL) }
        return String(decoding: try await URLSession.shared.data(from: url).0, as: UTF8.self)
    }

    private func port(_ key: String) async -> String {
        await log.lines(with: "\(key)=").first?.metadata(key) ?? "0"
    }

    /// Ends the process as a deployment does, and returns its exit status.
    func terminate() async -> Int32 {
        process.terminate()
        return await end()
    }

    /// Ends the process as a crash does.
    func kill() async {
        _ = Foundation.kill(process.processIdentifier, SIGKILL)
        _ = await end()
    }

    private func end() async -> Int32 {
        await withCheckedContinuation { [process] continuation in
            DispatchQueue.global().async {
                process.waitUntilExit()
                continuation.resume(returning: process.terminationStatus)
            }
        }
    }
}
