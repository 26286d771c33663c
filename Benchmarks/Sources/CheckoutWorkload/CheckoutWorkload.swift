import Benchmark
import CheckoutEvents
public import Foundation
public import Measuring
import WebhookEvents

/// The *small* workload: bodies of the Checkout catalog, and the operations that are measured on them.
public struct CheckoutWorkload: Sendable {
    /// The bodies, which are the same in each run.
    public let bodies: [[UInt8]]

    let messages: [WebhookMessage]
    private let data: [Data]

    /// Generates `count` bodies.
    public init(count: Int) {
        var maker = BodyMaker(seed: 4)
        self.init((0..<count).map { _ in maker.body() })
    }

    /// Reads the bodies from a file that ``write(to:)`` wrote.
    public init(_ file: URL) throws {
        self.init(try RecordedBody.read(file).map(\.bytes))
    }

    private init(_ bodies: [[UInt8]]) {
        self.bodies = bodies
        messages = bodies.map { Self.message($0) }
        data = bodies.map { Data($0) }
    }

    /// Writes the bodies to a file, for other decoders.
    public func write(to file: URL) throws {
        let recorded = try messages.map { message in
            let type = try CheckoutEvent(message).type ?? ""
            return RecordedBody(type: type, headers: [], bytes: message.body)
        }
        try RecordedBody.file(of: recorded).write(to: file)
    }

    private static func message(_ body: [UInt8]) -> WebhookMessage {
        WebhookMessage(headers: [("Content-Type", "application/json")], body: body)
    }

    /// All measured operations.
    public func workloads() throws -> [Workload] {
        [decoding, try encoding(), try otherPaths(), try payloads()]
    }

    /// Decodes bodies into typed values.
    public var decoding: Workload {
        let decoder = JSONDecoder()
        return Workload(
            "decode, small", bodies: bodies, reference: "JSONDecoder",
            rows: [
                Row("generated decoder") { try decodeAll() },
                Row("generated decoder, all values read") { try readAll() },
                Row("owned structs") {
                    for body in bodies { blackHole(try OwnedEvent.read(body)) }
                },
                Row("JSONDecoder") { [data] in
                    for body in data { blackHole(try decoder.decode(PlainEvent.self, from: body)) }
                },
                Row("JSONDecoder, generated types") { [data] in
                    for body in data {
                        blackHole(try decoder.decode(CheckoutEvent.self, from: body))
                    }
                },
                .jsonSerialization(data), .validation(bodies), .copy(bodies),
            ])
    }

    private func decode(_ messages: [WebhookMessage], _ name: String) -> Row {
        Row(name) {
            for message in messages { blackHole(try CheckoutEvent(message)) }
        }
    }
}

// MARK: - Encoding and other paths

extension CheckoutWorkload {
    /// Encodes values that were created in Swift, and events that were received.
    func encoding() throws -> Workload {
        let received = try received()
        let made = Self.made(from: received)
        let plain = try data.map { try JSONDecoder().decode(PlainEvent.self, from: $0) }
        let encoder = JSONEncoder()
        return Workload(
            "encode, small", bodies: bodies, reference: "JSONEncoder",
            rows: [
                Row("generated encoder") { try Self.encode(made) },
                Row("generated encoder, event created first") {
                    try Self.encode(Self.made(from: received))
                },
                Row("generated encoder, one property changed") { try Self.change(received) },
                Row("generated encoder, event as received") { try Self.encode(received) },
                Row("JSONEncoder") {
                    for event in plain { blackHole(try encoder.encode(event)) }
                },
                Row("JSONEncoder, generated types") {
                    for event in made { blackHole(try encoder.encode(event)) }
                },
            ])
    }

    /// Decodes unknown and malformed events, and calls a handler.
    func otherPaths() throws -> Workload {
        var maker = BodyMaker(seed: 5)
        let unknown = bodies.map { _ in Self.message(maker.body(typePrefix: "checkout.other.")) }
        let malformed = bodies.map { _ in Self.message(maker.body(confirm: #""yes""#)) }
        let events = try messages.map { try CheckoutEvent($0) }
        let handler = SilentHandler()
        return Workload(
            "other paths, small", bodies: bodies, reference: "known events",
            rows: [
                decode(messages, "known events"),
                decode(unknown, "unknown events"),
                decode(malformed, "malformed events"),
                Row("dispatch to a handler alone") {
                    for event in events { try await handler.handle(event) }
                },
                Row("decode and dispatch") { [messages] in
                    for message in messages { try await handler.handle(CheckoutEvent(message)) }
                },
            ])
    }
}
