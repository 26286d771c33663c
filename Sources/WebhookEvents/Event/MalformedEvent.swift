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
///
/// The value is one machine word in size.
public struct MalformedEvent: UndecodedEvent {
    private let storage: Storage

    private final class Storage: Sendable {
        let envelope: Envelope
        let error: PayloadError
        let catalog: (any SendableMetatype.Type)?

        init(
            _ envelope: consuming Envelope, error: PayloadError,
            catalog: (any SendableMetatype.Type)?
        ) {
            self.envelope = envelope
            self.error = error
            self.catalog = catalog
        }
    }

    /// The fields around the payload, and the message.
    @_spi(Generated) public var envelope: Envelope { storage.envelope }

    /// The reason why the payload is malformed, and its location.
    public var error: PayloadError { storage.error }

    /// The enum of the catalog that the event was decoded with, such as `ShopEvent.self`; `nil` for an event
    /// that was created in Swift. Equality ignores it.
    public var catalog: (any SendableMetatype.Type)? { storage.catalog }

    /// Creates an event for tests of a handler. Received events are created by the decoder.
    public init(
        id: String? = nil, time: Date? = nil, source: String? = nil, type: String? = nil,
        error: PayloadError, message: WebhookMessage = WebhookMessage(body: "{}")
    ) {
        self.init(
            envelope: Envelope(id: id, date: time, source: source, type: type, message: message),
            error: error, catalog: nil)
    }

    init(
        envelope: consuming Envelope, error: PayloadError, catalog: (any SendableMetatype.Type)?
    ) {
        storage = Storage(envelope, error: error, catalog: catalog)
    }

    /// Whether two events have equal messages and were decoded to equal values.
    public static func == (left: MalformedEvent, right: MalformedEvent) -> Bool {
        left.hasSameEnvelope(as: right) && left.error == right.error
    }
}
