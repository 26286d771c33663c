#if HTTP
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@testable import webhook_events

/// A server on a free port of this machine, for the duration of a closure.
@available(macOS 14, *)
struct LoopbackServer {
    let handler: WebhookServer.Handler

    init(_ handler: @escaping WebhookServer.Handler) {
        self.handler = handler
    }

    /// Serves the requests to a receiver.
    init(_ receiver: WebhookReceiver) {
        self.init { request, body in
            let response = try await receiver.receive(request, body: body)
            return ServedResponse(
                status: response.status, headers: response.headers, body: Array(response.body.utf8))
        }
    }

    /// Serves the requests to a listener.
    init(_ listener: WebhookListener) {
        self.init { request, body in try await listener.answer(request, body: body) }
    }

    /// - Parameter body: Gets the URL of the server, which ends with a slash.
    func run<Result: Sendable>(
        _ body: (String) async throws -> Result
    ) async throws -> Result {
        let (urls, ready) = AsyncStream.makeStream(of: String.self)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [handler] in
                defer { ready.finish() }
                try await WebhookServer(host: "127.0.0.1", port: 0, handler: handler)
                    .run(until: []) { ready.yield($0) }
            }
            let url = try #require(await urls.first { _ in true }, "the server cannot listen")
            defer { group.cancelAll() }
            return try await body(url)
        }
    }
}

/// Values that several tasks add.
final class Collected<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var list: [Value] = []

    func add(_ value: Value) { lock.withLock { list.append(value) } }

    var values: [Value] { lock.withLock { list } }
}
#endif
