// swift-format-ignore-file
// Generated from inbox.events.json by webhook-events-generator.

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
@_spi(Generated) import WebhookEvents

struct MemberJoinedPayload: WebhookEvents.EventRecord {
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
struct InboxEventAttributes: WebhookEvents.EventRecord {
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

struct Message: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    var number: Int {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    var sent: Date? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    var text: String {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

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
