@_spi(Reading) import StrictJSON

/// Reads a value of a known type: JSON text -> slots. It validates every property, but does not
/// convert any to a Swift value.
struct RecordParser: ~Copyable {
    var slots: GrowingBuffer<Slot>
    /// The elements of arrays and the members of maps that are not complete: their slots are to be
    /// consecutive, but those of nested values come first.
    var incomplete = GrowingBuffer<Slot>(capacity: 0)
    /// The containers that were already skipped in the search for the tags of unions.
    var skipped = JSONContainerEnds()
    /// Whether the text was written from Swift values, in which a `Decimal` may have 39 digits.
    private(set) var takesAnyDecimal = false

    /// An object has a slot for each property of its type, even if the property is missing. These
    /// constants limit the memory that a body of many empty objects can use.
    private static let slotsPerByte = 2
    private static let freeSlots = 65_536

    /// Whether a text of any length may have a number of slots.
    static func takes(_ slots: Int) -> Bool { slots < freeSlots }

    /// The minimum number of bytes per slot in most bodies.
    private static let bytesPerSlot = 28

    /// Reads the next value; when `json` fails, the result must not be used.
    ///
    /// - Parameter isPayload: Whether the value is most of the text, so that capacity is reserved
    ///   for it.
    static func parse(
        _ type: FieldType, from json: inout JSONReader, isPayload: Bool = false
    ) -> FieldContent {
        let room = isPayload ? room(in: json) : 0
        return .view(parse(&json, room: room) { $0.value(type, &$1) })
    }

    /// Reads the next value, which a `Decoder` returned.
    ///
    /// - Parameter read: Reads the value into a slot.
    static func parseCoded(
        from json: inout JSONReader, _ read: (inout RecordParser, inout JSONReader) -> Slot
    ) -> FieldView {
        parse(&json, room: 0) { parser, json in
            parser.takesAnyDecimal = true
            return read(&parser, &json)
        }
    }

    /// Reads the next value as a payload, which must be an object; it fails when a key at an index
    /// of `unique` appears twice.
    static func parse(
        _ schema: RecordSchema, unique: [Int], from json: inout JSONReader
    ) -> FieldView {
        let room = room(in: json)
        return parse(&json, room: room) { $0.object(schema, unique: unique, &$1) }
    }

    private static func parse(
        _ json: inout JSONReader, room: Int,
        _ read: (inout RecordParser, inout JSONReader) -> Slot
    ) -> FieldView {
        var parser = RecordParser(room: room)
        let slot = read(&parser, &json)
        parser.slots.append(slot)
        let document = parser.document(of: json.text)
        return FieldView(document: document, index: document.slots.count - 1)
    }

    /// Creates a parser.
    ///
    /// - Parameter room: The number of slots that fit without moving them.
    init(room: Int = 0) {
        slots = GrowingBuffer(capacity: room)
    }

    private consuming func document(of text: JSONText) -> RecordDocument {
        RecordDocument(text: text, slots: slots, isCoded: takesAnyDecimal)
    }

    /// A capacity that fits most payloads, so that slots need not be moved; 12 KB at most, since
    /// unused capacity is retained by the event.
    private static func room(in json: borrowing JSONReader) -> Int {
        min(max((json.count - json.offset) / bytesPerSlot, 36), 1_024)
    }

    mutating func value(_ type: FieldType, _ json: inout JSONReader) -> Slot {
        switch type {
        case .string: .string(json.stringToken())
        case .boolean: .boolean(json.boolean())
        case .int: .number(json.integerToken())
        case .record(let record): object(record.recordSchema, &json)
        case .union(let type): union(type.unionSchema, &json)
        case .array(let element): array(element, &json)
        case .map(let value): map(value, &json)
        case .nullable(.json): .json(json.valueToken())
        case .nullable(let wrapped): json.null() ? .null : value(wrapped, &json)
        case .json: .json(json.valueToken())
        default: scalar(type, &json)
        }
    }

    /// Reads an object; it fails when a key at an index of `unique` appears twice.
    mutating func object(
        _ schema: RecordSchema, unique: [Int] = [], _ json: inout JSONReader
    ) -> Slot {
        let first = slots.count
        let start = json.startOfValue()
        let (keys, steps) = (schema.keys, schema.steps)
        // A multiplication would overflow a 32-bit `Int`.
        let next = first + steps.count
        guard next < Self.freeSlots || next / Self.slotsPerByte < json.count else {
            json.fail(.tooSparse)
            return .absent
        }
        slots.append(repeating: .absent, count: steps.count + 1)
        let isUnique = !unique.isEmpty
        var object = json.beginObject(keys)
        while let key = json.nextKey(&object) {
            if isUnique, unique.contains(key), !slots[first + 1 + key].isAbsent {
                json.fail(duplicate: key, of: keys)
                break
            }
            slots[first &+ 1 &+ key] = field(schema, steps[key], key, &json)
        }
        slots[first] = .object(json.token(from: start), hasOthers: object.hasOthers)
        return .record(first: UInt32(truncatingIfNeeded: first))
    }

    @inline(__always)
    private mutating func field(
        _ schema: RecordSchema, _ step: FieldStep, _ key: Int, _ json: inout JSONReader
    ) -> Slot {
        switch step {
        case .string: return .string(json.stringToken())
        case .stringOrNull: return json.null() ? .null : .string(json.stringToken())
        case .boolean: return .boolean(json.boolean())
        case .booleanOrNull: return json.null() ? .null : .boolean(json.boolean())
        case .integer: return .number(json.integerToken())
        case .integerOrNull: return json.null() ? .null : .number(json.integerToken())
        case .decimal: return decimal(&json)
        case .decimalOrNull: return json.null() ? .null : decimal(&json)
        case .record: return object(schema.record(at: key), &json)
        case .recordOrNull:
            return json.null() ? .null : object(schema.record(at: key), &json)
        case .otherOrNull: return json.null() ? .null : value(schema.type(at: key), &json)
        case .other: return value(schema.type(at: key), &json)
        }
    }
}

extension JSONReader {
    fileprivate mutating func fail(duplicate key: Int, of keys: JSONKeys) {
        _ = startOfValue()
        fail(.duplicateKey(keys.name(of: key)))
    }
}

extension Slot {
    fileprivate var isAbsent: Bool {
        if case .absent = self { true } else { false }
    }
}
