/// Writes JSON text without white space (RFC 8259), with the same vocabulary as ``JSONReader``.
///
/// The caller must follow the grammar: write a value, or begin, fill and end an object or an array.
package struct JSONWriter: ~Copyable {
    var buffer: ByteBuffer

    /// The first error, such as a number that is not finite.
    package private(set) var failure: JSONWriteError?

    var needsComma = false

    /// The number of objects and arrays around what is written next.
    package var depth: Int

    /// Whether a reader may refuse what was written, although it is JSON: it may be nested too deep,
    /// or a value may not have the form that its type demands. Those who write such values set it.
    package var mayBeRefused = false

    /// The number of values for which a reader of typed objects needs memory. Those who write such
    /// objects count them.
    package var valueCount = 0

    /// Whether an object that was read keeps its white space when values in it are replaced.
    package let keepsSpace: Bool

    /// The nesting depth that every reader accepts.
    static let deepest = JSONLimits.largest.depth

    /// Creates an empty writer.
    ///
    /// - Parameters:
    ///   - capacity: The expected number of bytes.
    ///   - depth: The number of objects and arrays around what is written.
    ///   - keepsSpace: Whether an object that was read keeps its white space when values in it are
    ///     replaced.
    package init(capacity: Int = 64, depth: Int = 0, keepsSpace: Bool = false) {
        buffer = ByteBuffer(capacity: capacity)
        self.depth = depth
        self.keepsSpace = keepsSpace
    }

    /// The text written so far, in UTF-8.
    package var bytes: [UInt8] { buffer.array }

    /// The text written so far.
    package var text: String { buffer.string }

    /// Begins an object.
    package mutating func beginObject() { open(.openBrace) }

    /// Ends the innermost object.
    package mutating func endObject() { close(.closeBrace) }

    /// Begins an array.
    package mutating func beginArray() { open(.openBracket) }

    /// Ends the innermost array.
    package mutating func endArray() { close(.closeBracket) }

    /// Writes a key; its value must follow.
    package mutating func key(_ name: String) {
        string(name)
        buffer.append(.colon)
        needsComma = false
    }

    /// Writes the key at an index of a list; its value must follow.
    @inline(__always)
    package mutating func key(_ index: Int, of keys: WrittenKeys) {
        buffer.append(keys.range(of: index, withComma: needsComma), of: keys.text)
        needsComma = false
    }

    /// Writes a null.
    package mutating func null() { raw("null") }

    /// Writes a boolean.
    package mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }

    /// Writes a number with all its digits.
    package mutating func number(_ value: JSONNumber) { raw(value.text) }

    /// Writes a string.
    package mutating func string(_ value: String) {
        beginString()
        append(value)
        endString()
    }

    /// Writes an array, one element at a time.
    @inlinable package mutating func array<Element>(
        _ elements: [Element], _ element: (_ json: inout JSONWriter, _ element: Element) -> Void
    ) {
        beginArray()
        for value in elements { element(&self, value) }
        endArray()
    }

    /// Writes an object with any keys, sorted by key.
    @inlinable package mutating func map<Value>(
        _ values: [String: Value], _ value: (_ json: inout JSONWriter, _ value: Value) -> Void
    ) {
        beginObject()
        for (name, element) in values.sorted(by: { $0.key < $1.key }) {
            key(name)
            value(&self, element)
        }
        endObject()
    }

    /// Writes any value.
    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .boolean(let value): boolean(value)
        case .number(let number): self.number(number)
        case .string(let value): string(value)
        case .array(let elements): array(elements) { $0.value($1) }
        case .object(let object):
            beginObject()
            for (name, value) in object {
                key(name)
                self.value(value)
            }
            endObject()
        }
    }

    /// Records that a value has no JSON form.
    package mutating func fail(_ error: JSONWriteError) {
        failure = failure ?? error
        null()
    }
}

// MARK: - Bytes

extension JSONWriter {
    private mutating func open(_ bracket: UInt8) {
        separate()
        buffer.append(bracket)
        needsComma = false
        depth &+= 1
        if depth > Self.deepest { mayBeRefused = true }
    }

    private mutating func close(_ bracket: UInt8) {
        buffer.append(bracket)
        needsComma = true
        depth &-= 1
    }

    @inline(__always)
    mutating func separate() {
        if needsComma { buffer.append(.comma) }
        needsComma = true
    }

    private mutating func raw(_ text: String) {
        separate()
        append(text)
    }

    private mutating func append(_ value: String) {
        var text = value
        var first = 0
        while let (offset, byte) = buffer.appendPlain(&text, from: first) {
            appendEscape(of: byte)
            first = offset &+ 1
        }
    }

    private mutating func appendEscape(of byte: UInt8) {
        buffer.append(.backslash)
        switch byte {
        case .quote, .backslash: buffer.append(byte)
        case .lineFeed: buffer.append(UInt8(ascii: "n"))
        case .carriageReturn: buffer.append(UInt8(ascii: "r"))
        case .tab: buffer.append(UInt8(ascii: "t"))
        default:
            let digits = Array("u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8)
            buffer.append(digits)
        }
    }
}
