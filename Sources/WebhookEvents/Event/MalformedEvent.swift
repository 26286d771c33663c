#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event of a known type whose payload does not match the schema, or an event whose type cannot
/// be determined because the body contains it twice.
///
/// Of the JSON Schema keywords, the generated types enforce `type`, `required` and the formats that
/// Swift types need (`uuid`, `byte`, `int64`, `uint64`, `decimal`, `unix-time`), in all schemas
/// that are reached through `properties`, `items`, `additionalProperties`, `$ref`, `allOf`, `oneOf`
/// and `anyOf`. They do not enforce `enum` and `const` (other values are kept), limits (`minimum`,
/// `maxLength`, `pattern`, `minItems`, `uniqueItems` and the like), `not`, `if`,
/// `dependentRequired`, `propertyNames`, or restrictions on unevaluated and additional properties:
/// a payload that violates only these is not malformed.
public struct MalformedEvent: EventContent {
    let envelope: Envelope

    /// The reason why the payload is malformed, and its location.
    public let error: PayloadError

    /// Creates an event for tests of a handler. Received events are created by the decoder.
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

    /// The event's identifier, if the catalog declares its location and the message contains it.
    public var id: String? { envelope.id?.string }

    /// The time of the event, if the catalog declares its location and the message contains it.
    public var time: Date? { envelope.date }

    /// The source of the event, if the catalog declares its location and the message contains it.
    public var source: String? { envelope.source?.string }

    /// The event type in the message, or `nil` when the message names more than one.
    public var type: String? { envelope.type }

    /// The attributes of the event, if the catalog declares some and the message contains at least
    /// one.
    public var attributeFields: RecordFields? { envelope.attributes }

    /// The message that contained the event.
    public var message: WebhookMessage { envelope.message }

    /// The whole body as JSON.
    public var json: JSONValue { (try? JSONValue(message.body)) ?? .null }

    /// Returns the message as it was received.
    public func encodedMessage(_ layout: EventLayout, type: Int?) -> WebhookMessage { message }
}

extension MalformedEvent {
    /// Whether two events have equal messages and were decoded to equal values.
    public static func == (left: MalformedEvent, right: MalformedEvent) -> Bool {
        // Compare the bodies first: if they are equal, so are all texts that were read from them.
        left.message.body == right.message.body && left.envelope == right.envelope
            && left.error == right.error
    }

    /// Hashes the body.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(message.body)
    }
}
