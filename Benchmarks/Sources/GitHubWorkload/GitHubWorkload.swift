import Benchmark
public import Foundation
public import Measuring
import WebhookEvents

/// The *large* workload: the bodies of a corpus of GitHub's events, each repeated in one pass.
public struct GitHubWorkload: Sendable {
    private let bodies: [RecordedBody]
    private let messages: [WebhookMessage]

    /// Reads the bodies from a file that `catalog/prepare.py` wrote.
    public init(_ file: URL, repetitions: Int) throws {
        let recorded = try RecordedBody.read(file)
        bodies = (0..<repetitions).flatMap { _ in recorded }
        messages = bodies.map { WebhookMessage(headers: $0.headers, body: $0.bytes) }
    }

    /// Decodes bodies into typed values.
    public var decoding: Workload {
        let bytes = bodies.map(\.bytes)
        let data = bytes.map { Data($0) }
        let types = bodies.map(\.type)
        let decoder = JSONDecoder()
        return Workload(
            "decode, large", bodies: bytes, reference: "JSONDecoder",
            rows: [
                Row("generated decoder") { try decodeAll() },
                Row("generated decoder, all values read") { try readAll() },
                Row("owned structs") {
                    for body in bodies { Owned.read(body.bytes, of: body.type) }
                },
                Row("JSONDecoder") {
                    for (body, type) in zip(data, types) {
                        try Plain.decode(body, of: type, decoder)
                    }
                },
                codable(data),
                .jsonSerialization(data), .validation(bytes), .copy(bytes),
            ])
    }

    /// Decodes each body.
    public func decodeAll() throws {
        for message in messages { blackHole(try GithubEvent(message)) }
    }

    /// The event of each body, whose message has a copy of the body.
    public func events() throws -> [any Sendable] {
        try messages.map { message in
            let body = message.body.withUnsafeBufferPointer { Array($0) }
            return try GithubEvent(WebhookMessage(headers: message.headers, body: body))
        }
    }

    /// The number of bytes of all bodies.
    public var size: Int { bodies.reduce(0) { $0 + $1.bytes.count } }

    /// Decodes each body, and reads the value of each property of its payload.
    public func readAll() throws {
        for message in messages {
            let event = try GithubEvent(message)
            precondition(event.isKnown, "a body has no known type")
            event.readEverything()
        }
    }

    /// Decodes the generated types with `JSONDecoder`, which provides the header fields.
    private func codable(_ data: [Data]) -> Row {
        let headers = bodies.map { WebhookHeaders($0.headers) }
        return Row("JSONDecoder, generated types") {
            let decoder = JSONDecoder()
            for (body, headers) in zip(data, headers) {
                decoder.userInfo[.webhookHeaders] = headers
                blackHole(try decoder.decode(GithubEvent.self, from: body))
            }
        }
    }
}

extension GithubEvent {
    fileprivate var isKnown: Bool {
        switch self {
        case .unknown, .malformed: false
        default: true
        }
    }
}
