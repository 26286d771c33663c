import WebhookEvents

/// The fields of a form (WHATWG URL, section 5), read and written without the runtime.
struct FormBody {
    var fields: [(name: String, value: String)]

    init(_ body: [UInt8]) {
        fields = body.split(separator: UInt8(ascii: "&")).map { field in
            let end = field.firstIndex(of: UInt8(ascii: "=")) ?? field.endIndex
            return (Self.decoded(field[..<end]), Self.decoded(field[end...].dropFirst()))
        }
    }

    /// The fields of an object whose members are texts, or arrays of them.
    init(_ object: JSONObject) {
        fields = object.flatMap { name, value in
            (value.array ?? [value]).compactMap(\.string).map { (name, $0) }
        }
    }

    /// An object with a text for each field, or an array of texts for a field that is repeated.
    var json: JSONValue {
        var object = JSONObject()
        for (name, value) in fields {
            switch object[name] {
            case nil: object[name] = .string(value)
            case .array(let texts)?: object[name] = .array(texts + [.string(value)])
            case let text?: object[name] = [text, .string(value)]
            }
        }
        return .object(object)
    }

    var bytes: [UInt8] {
        let texts = fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }
        return Array(texts.joined(separator: "&").utf8)
    }

    private static func decoded(_ text: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).map { Character(UnicodeScalar($0)) }
            if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(\.isHexDigit),
                let value = UInt8(String(digits), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                return String(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                return "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }.joined()
    }
}
