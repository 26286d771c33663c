import Foundation
@_spi(Generated) import WebhookEvents

/// The same properties as those of ``PlainOrder``, in the form of generated code.
struct Order: EventRecord {
    var id: String { recordFields[0] }
    var amount: Decimal? { recordFields[1] }
    var count: Int64? { recordFields[2] }
    var total: UInt64? { recordFields[3] }
    var rate: Double? { recordFields[4] }
    var note: String? { recordFields[5] }
    var isPaid: Bool? { recordFields[6] }
    var parts: [Decimal]? { recordFields[7] }
    var rows: [[Int64]]? { recordFields[8] }
    var labels: JSONMap<String>? { recordFields[9] }
    var prices: JSONMap<Decimal>? { recordFields[10] }
    var child: [Order]? { recordFields[11] }

    init(_ plain: PlainOrder) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = plain.id
        recordFields[1] = plain.amount
        recordFields[2] = plain.count
        recordFields[3] = plain.total
        recordFields[4] = plain.rate
        recordFields[5] = plain.note
        recordFields[6] = plain.isPaid
        recordFields[7] = plain.parts
        recordFields[8] = plain.rows
        recordFields[9] = plain.labels.map { JSONMap($0) }
        recordFields[10] = plain.prices.map { JSONMap($0) }
        recordFields[11] = plain.child.map { $0.map { Order($0) } }
    }

    static let recordSchema = RecordSchema([
        .required("id", .string), .optional("amount", .decimal), .optional("count", .int64OrString),
        .optional("total", .uint64OrString), .optional("rate", .double), .optional("note", .string),
        .optional("isPaid", .boolean), .optional("parts", .array(.decimal)),
        .optional("rows", .array(.array(.int64OrString))), .optional("labels", .map(.string)),
        .optional("prices", .map(.decimal)), .optional("child", .array(.record(Order.self))),
    ])

    var recordFields: RecordFields

    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }

    /// Whether each property equals the corresponding one of a plain order.
    func isSame(as plain: PlainOrder) -> Bool {
        id == plain.id && amount == plain.amount && count == plain.count && total == plain.total
            && rate?.bitPattern == plain.rate?.bitPattern && note == plain.note
            && isPaid == plain.isPaid && parts == plain.parts && rows == plain.rows
            && labels?.dictionary == plain.labels && prices?.dictionary == plain.prices
            && child?.count == plain.child?.count
            && zip(child ?? [], plain.child ?? []).allSatisfy { $0.isSame(as: $1) }
    }
}
