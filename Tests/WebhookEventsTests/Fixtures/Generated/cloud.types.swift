// swift-format-ignore-file
// Generated from cloud.events.json by webhook-events-generator.

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

struct CloudOrder: EventRecord {
    var id: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    var amount: Decimal? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value; what may be missing is left out unless given.
    init(
        id: String,
        amount: Decimal? = nil
    ) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = id
        recordFields[1] = amount
    }

    /// The properties that the catalog lists.
    static let recordSchema = RecordSchema([
        .required("id", .string),
        .optional("amount", .decimal),
    ])

    /// The values of the properties, by their position in the schema.
    var recordFields: RecordFields

    /// Creates a value of the values of its properties.
    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }
}
