/// Writes JSON text without white space (RFC 8259), with the same vocabulary as ``JSONReader``.
///
/// The caller must follow the grammar: write a value, or begin, fill and end an object or an array.
package struct JSONWriter: ~Copyable {
    /// The text written so far, in UTF-8.
    package internal(set) var bytes: [UInt8] = []

    /// The first error, such as a number that is not finite.
    package private(set) var failure: JSONWriteError?

    var needsComma = false

    /// Creates an empty writer.
    package init() {}

    /// Begins an object.
    package mutating func beginObject() { open("{") }

    /// Ends the innermost object.
    package mutating func endObject() { close("}") }

    /// Begins an array.
    package mutating func beginArray() { open("[") }

    /// Ends the innermost array.
    package mutating func endArray() { close("]") }

    /// Writes a key; its value must follow.
    package mutating func key(_ name: String) {
        string(name)
        bytes.append(.colon)
        needsComma = false
    }

    /// Writes a null.
    package mutating func null() { raw("null") }

    /// Writes a boolean.
    package mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }

    /// Writes an integer.
    package mutating func int(_ value: Int) { raw(String(value)) }

    /// Writes an integer.
    package mutating func int64(_ value: Int64) { raw(String(value)) }

    /// Writes an integer.
    package mutating func uint64(_ value: UInt64) { raw(String(value)) }

    /// Writes the shortest number that is read as `value`. Infinities and NaN are errors.
    package mutating func double(_ value: Double) {
        guard let number = JSONNumber(value) else { return fail(.notFinite) }
        raw(number.text)
    }

    /// Writes a number with all its digits.
    package mutating func number(_ value: JSONNumber) { raw(value.text) }

    /// Writes a string.
    package mutating func string(_ value: String) {
        separate()
        bytes.append(.quote)
        if value.utf8.allSatisfy(Self.isPlain) {
            bytes.append(contentsOf: value.utf8)
        } else {
            for byte in value.utf8 {
                if Self.isPlain(byte) { bytes.append(byte) } else { appendEscape(of: byte) }
            }
        }
        bytes.append(.quote)
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
    private mutating func open(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    mutating func separate() {
        if needsComma { bytes.append(.comma) }
        needsComma = true
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != .quote && byte != .backslash
    }

    private mutating func appendEscape(of byte: UInt8) {
        switch byte {
        case .quote: bytes.append(contentsOf: "\\\"".utf8)
        case .backslash: bytes.append(contentsOf: "\\\\".utf8)
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        default:
            let digits = String(byte, radix: 16)
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(contentsOf: (digits.count == 1 ? "0" + digits : digits).utf8)
        }
    }
}
