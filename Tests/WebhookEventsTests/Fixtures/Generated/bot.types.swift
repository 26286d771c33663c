// swift-format-ignore-file
// Generated from bot.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// Schema: `#/events/callback_query/data`
struct CallbackQueryPayload: WebhookEvents.EventRecord, Swift.Identifiable {
    /// Schema: `#/events/callback_query/data/properties/id`
    var id: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/events/callback_query/data/properties/message`
    var message: BotMessage? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
        _modify { yield &recordFields[1] }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        id: String,
        message: BotMessage? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = id
        recordFields[1] = message
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        id: string
        message: BotMessage?
        """, [BotMessage.self])

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
struct BotEventAttributes: WebhookEvents.EventRecord {
    /// Schema: `#/envelope/attributes/region/schema`
    var region: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        region: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = region
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        region: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/BotMessage`
struct BotMessage: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/BotMessage/properties/message_id`
    var messageID: Int {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/BotMessage/properties/text`
    var text: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Schema: `#/$defs/BotMessage/properties/reply_to`
    var replyTo: BotMessage? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
        _modify { yield &recordFields[2] }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        messageID: Int,
        text: String? = nil,
        replyTo: BotMessage? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = messageID
        recordFields[1] = text
        recordFields[2] = replyTo
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        message_id: int
        text: string?
        reply_to: BotMessage?
        """, [BotMessage.self])

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

#endif
