// swift-format-ignore-file
// Generated from inbox.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

// If a type of this module has the name of one of Foundation, set "qualify": true in the config.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
@_spi(Generated) import WebhookEvents

/// Schema: `#/events/member.joined/data`
struct MemberJoinedPayload: WebhookEvents.EventRecord {
    /// Schema: `#/events/member.joined/data/properties/name`
    var name: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value with all of its properties.
    init(
        name: String
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = name
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        name: string
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// The envelope attributes of an event.
///
/// Schema: `#/envelope/attributes`
struct InboxEventAttributes: WebhookEvents.EventRecord {
    /// Schema: `#/envelope/attributes/channel/schema`
    var channel: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        channel: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = channel
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        channel: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/Message`
struct Message: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    /// Schema: `#/$defs/Message/properties/number`
    var number: Int {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Message/properties/sent`
    var sent: Date? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Schema: `#/$defs/Message/properties/text`
    var text: String {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    /// Schema: `#/$defs/Message/properties/draft`
    var draft: String? {
        get { recordFields[3] }
        set { recordFields[3] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        number: Int,
        sent: Date? = nil,
        text: String,
        draft: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = number
        recordFields[1] = sent
        recordFields[2] = text
        recordFields[3] = draft
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        number: int
        sent: unixTimeSeconds?
        text: string
        draft: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: WebhookEvents.EventLayout { InboxEvent.layout }
}

#endif
