#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event of a known type whose payload is not what the catalog says, or whose type cannot be
/// told because the body says it twice.
///
/// Of JSON Schema's keywords, types enforce `type`, `required` and the formats that Swift types need
/// (`uuid`, `byte`, `int64`, `uint64`, `decimal`, `unix-time`), in all that `properties`, `items`,
/// `additionalProperties`, `$ref`, `allOf`, `oneOf` and `anyOf` lead to. They do not enforce `enum` and
/// `const`, whose other values are kept, nor limits (`minimum`, `maxLength`, `pattern`, `minItems`,
/// `uniqueItems` and the like), nor `not`, `if`, `dependentRequired`, `propertyNames` and what is
/// unevaluated or additional: such a payload is not malformed.
public struct MalformedEvent: EventContent {
    let envelope: Envelope

    /// What is wrong with the payload, and where.
    public let error: PayloadError

    /// Creates an event to test a handler with. The decoder makes those that are received.
    public init(
        id: String? = nil, time: Date? = nil, source: String? = nil, type: String? = nil,
        error: PayloadError, message: WebhookMessage = WebhookMessage(body: "{}")
    ) {
        self.init(
            envelope: Envelope(
                id: id.map { .string($0) }, time: time.map { .date($0.rounded) },
                source: source.map { .string($0) }, type: type, message: message),
            error: error)
    }

    init(envelope: Envelope, error: PayloadError) {
        self.envelope = envelope
        self.error = error
    }

    /// The event's identifier, where the catalog says it is and the message has it.
    public var id: String? { envelope.id?.string }

    /// When the event happened, where the catalog says so and the message has it.
    public var time: Date? { envelope.date }

    /// What the event comes from, where the catalog says so and the message has it.
    public var source: String? { envelope.source?.string }

    /// The type that the message names, or `nil` when it names more than one.
    public var type: String? { envelope.type }

    /// The values beside the payload, where the catalog declares some and the message has one.
    public var attributeFields: RecordFields? { envelope.attributes }

    /// The message that the event came in.
    public var message: WebhookMessage { envelope.message }

    /// The whole body as JSON.
    public var json: JSONValue { (try? JSONValue(message.body)) ?? .null }

    /// The message as it came in.
    public func encodedMessage(_ layout: EventLayout, type: Int?) -> WebhookMessage { message }
}

extension MalformedEvent {
    /// Whether two events came in equal messages and were read alike.
    public static func == (left: MalformedEvent, right: MalformedEvent) -> Bool {
        // The bodies first: where they are equal, so are all texts that were read from them.
        left.message.body == right.message.body && left.envelope == right.envelope
            && left.error == right.error
    }

    /// Hashes the body.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(message.body)
    }
}
