// swift-format-ignore-file
// Generated from cloud.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

// If a type of this module has the name of one of Foundation, set "qualify": true in the config.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
@_spi(Generated) import WebhookEvents

/// The envelope attributes of an event.
///
/// Schema: `#/envelope/attributes`
struct CloudEventAttributes: WebhookEvents.EventRecord {
    /// The subject of the event in the context of its source.
    ///
    /// Schema: `#/protocol/subject`
    var subject: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// The content type of the payload.
    ///
    /// Schema: `#/protocol/datacontenttype`
    var dataContentType: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// The schema that the payload adheres to.
    ///
    /// Schema: `#/protocol/dataschema`
    var dataSchema: WebhookEvents.URI? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    /// Schema: `#/envelope/attributes/tenantid/schema`
    var tenantid: Int? {
        get { recordFields[3] }
        set { recordFields[3] = newValue }
    }

    /// Schema: `#/envelope/attributes/traceparent/schema`
    var traceparent: String? {
        get { recordFields[4] }
        set { recordFields[4] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        subject: String? = nil,
        dataContentType: String? = nil,
        dataSchema: WebhookEvents.URI? = nil,
        tenantid: Int? = nil,
        traceparent: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = subject
        recordFields[1] = dataContentType
        recordFields[2] = dataSchema
        recordFields[3] = tenantid
        recordFields[4] = traceparent
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        subject: string?
        datacontenttype: string? as dataContentType
        dataschema: string? as dataSchema
        tenantid: int?
        traceparent: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/CloudOrder`
struct CloudOrder: WebhookEvents.EventRecord, Swift.Identifiable {
    /// Schema: `#/$defs/CloudOrder/properties/id`
    var id: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// A literal with a fraction is not exact: write `.init(shortest: 19.99)`.
    ///
    /// Schema: `#/$defs/CloudOrder/properties/amount`
    var amount: Decimal? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        id: String,
        amount: Decimal? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = id
        recordFields[1] = amount
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        id: string
        amount: decimal?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

#endif
