import Foundation
@_spi(Generated) import WebhookEvents

/// A record with arrays, made as generated code makes one.
struct Shelf: EventRecord {
    var items: [CountedItem]? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
        _modify { yield &recordFields[0] }
    }
    var shelf: Inner? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
        _modify { yield &recordFields[1] }
    }
    var parts: [Inner]? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
        _modify { yield &recordFields[2] }
    }

    init(items: [CountedItem]? = nil, shelf: Inner? = nil, parts: [Inner]? = nil) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = items
        recordFields[1] = shelf
        recordFields[2] = parts
    }

    static let recordSchema = RecordSchema(
        """
        items: [int]?
        shelf: Inner?
        parts: [Inner]?
        """, [Inner.self, Inner.self])

    var recordFields: RecordFields

    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }

    struct Inner: EventRecord {
        var items: [CountedItem] {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
            _modify { yield &recordFields[0] }
        }

        init(items: [CountedItem]) {
            recordFields = RecordFields(Self.recordSchema)
            recordFields[0] = items
        }

        static let recordSchema = RecordSchema("items: [int]")

        var recordFields: RecordFields

        init(recordFields: RecordFields) {
            self.recordFields = recordFields
        }
    }
}

/// An integer that counts its conversions.
struct CountedItem: CustomFieldValue, ExpressibleByIntegerLiteral {
    var value: Int

    @TaskLocal static var conversions = Conversions()

    /// A number of conversions, which tasks add to.
    final class Conversions: @unchecked Sendable {
        private let lock = NSLock()
        private var number = 0

        var count: Int { lock.withLock { number } }

        func add() { lock.withLock { number += 1 } }
    }

    init(fieldValue: Int) {
        value = fieldValue
        Self.conversions.add()
    }

    init(integerLiteral value: Int) { self.value = value }

    var fieldValue: Int {
        Self.conversions.add()
        return value
    }

    /// Counts the conversions in a closure.
    static func conversions(in work: () throws -> Void) rethrows -> Int {
        let conversions = Conversions()
        try $conversions.withValue(conversions) { try work() }
        return conversions.count
    }
}
