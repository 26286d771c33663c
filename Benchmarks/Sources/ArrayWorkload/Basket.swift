@_spi(Generated) import WebhookEvents

/// A payload with an array, written as the generator writes one.
struct Basket: EventRecord {
    var items: [Item]? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
        _modify { yield &recordFields[0] }
    }

    init(items: [Item]) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = items
    }

    static let recordSchema = RecordSchema("items: [Item]?", [Item.self])

    var recordFields: RecordFields

    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }

    struct Item: EventRecord {
        var name: String {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
        }

        init(name: String) {
            recordFields = RecordFields(Self.recordSchema)
            recordFields[0] = name
        }

        static let recordSchema = RecordSchema("name: string")

        var recordFields: RecordFields

        init(recordFields: RecordFields) {
            self.recordFields = recordFields
        }
    }
}
