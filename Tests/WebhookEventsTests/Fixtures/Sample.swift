import Foundation
@_spi(Generated) import WebhookEvents

/// A record with a property of every type, in the form of generated code.
struct Sample: EventRecord {
    var integer: Int? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }
    var int64OrString: Int64? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }
    var int64String: Int64? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }
    var unsigned: UInt64? {
        get { recordFields[3] }
        set { recordFields[3] = newValue }
    }
    var uint64String: UInt64? {
        get { recordFields[4] }
        set { recordFields[4] = newValue }
    }
    var double: Double? {
        get { recordFields[5] }
        set { recordFields[5] = newValue }
    }
    var decimal: Decimal? {
        get { recordFields[6] }
        set { recordFields[6] = newValue }
    }
    var decimalString: Decimal? {
        get { recordFields[7] }
        set { recordFields[7] = newValue }
    }
    var seconds: Date? {
        get { recordFields[8] }
        set { recordFields[8] = newValue }
    }
    var milliseconds: Date? {
        get { recordFields[9] }
        set { recordFields[9] = newValue }
    }
    var uuid: UUID? {
        get { recordFields[10] }
        set { recordFields[10] = newValue }
    }
    var bytes: Data? {
        get { recordFields[11] }
        set { recordFields[11] = newValue }
    }
    var json: JSONValue? {
        get { recordFields[12] }
        set { recordFields[12] = newValue }
    }
    var map: JSONMap<Int>? {
        get { recordFields[13] }
        set { recordFields[13] = newValue }
    }
    var optionals: [String?]? {
        get { recordFields[14] }
        set { recordFields[14] = newValue }
    }
    var child: Parent? {
        get { recordFields[15] }
        set { recordFields[15] = newValue }
    }
    var children: [Parent]? {
        get { recordFields[16] }
        set { recordFields[16] = newValue }
    }
    var texts: [Int64]? {
        get { recordFields[17] }
        set { recordFields[17] = newValue }
    }
    var boolean: Bool? {
        get { recordFields[18] }
        set { recordFields[18] = newValue }
    }

    var secondsText: Date? {
        get { recordFields[19] }
        set { recordFields[19] = newValue }
    }
    var millisecondsText: Date? {
        get { recordFields[20] }
        set { recordFields[20] = newValue }
    }

    init() {
        recordFields = RecordFields(Self.recordSchema)
    }

    static let recordSchema = RecordSchema([
        .optional("integer", .int),
        .optional("int64OrString", .int64OrString),
        .optional("integer_text", .int64String),
        .optional("unsigned", .uint64OrString),
        .optional("unsigned_text", .uint64String),
        .optional("double", .double),
        .optional("decimal", .decimal),
        .optional("decimal_text", .decimalString),
        .optional("seconds", .unixTime),
        .optional("milliseconds", .unixTimeMilliseconds),
        .optional("uuid", .uuid),
        .optional("bytes", .base64),
        .optional("json", .json),
        .optional("map", .map(.int)),
        .optional("optionals", .array(.nullable(.string))),
        .optional("child", .record(Parent.self)),
        .optional("children", .array(.record(Parent.self))),
        .optional("texts", .array(.int64String)),
        .optional("boolean", .boolean),
        .optional("seconds_text", .unixTimeString),
        .optional("milliseconds_text", .unixTimeMillisecondsString),
    ])

    var recordFields: RecordFields

    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }
}
