/// The fields of a form (`application/x-www-form-urlencoded`, WHATWG URL, section 5) as a JSON object,
/// and a JSON object as a form.
///
/// A field that is repeated has an array of texts. Bytes that are not UTF-8 are replaced with U+FFFD.
package struct FormText {
    private struct Field {
        let name: String
        let value: String
        let source: ArraySlice<UInt8>
    }

    private let body: [UInt8]
    private let fields: [Field]

    package init(_ body: [UInt8]) {
        self.body = body
        fields = body.split(separator: UInt8(ascii: "&")).map { source in
            let halves = source.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return Field(
                name: Self.decoded(halves[0]),
                value: halves.count > 1 ? Self.decoded(halves[1]) : "",
                source: source)
        }
    }

    /// The form as JSON text: an object with a text for each field, or an array of its texts.
    package var json: [UInt8] {
        json { $1.count == 1 ? .string($1[0]) : .array($1.map { .string($0) }) }
    }

    /// The form as JSON text, with the values that `value` returns for the texts of each field.
    package func json(_ value: (_ name: String, _ texts: [String]) -> JSONValue) -> [UInt8] {
        var positions: [ExactText: Int] = [:]
        var groups: [(name: String, texts: [String])] = []
        for field in fields {
            if let position = positions[ExactText(field.name)] {
                groups[position].texts.append(field.value)
            } else {
                positions[ExactText(field.name)] = groups.count
                groups.append((field.name, [field.value]))
            }
        }
        return JSONValue.object(JSONObject(groups.map { ($0.name, value($0.name, $0.texts)) }))
            .bytes
    }

    private static func decoded(_ text: ArraySlice<UInt8>) -> String {
        let bytes = text.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
        return String(decoding: bytes[...].percentDecoded, as: UTF8.self)
    }
}

// MARK: - Writing

extension FormText {
    /// The form with the members of a JSON object as its fields. Fields whose texts stay the same keep
    /// their bytes and their order.
    package func written(_ object: JSONObject) -> [UInt8] {
        var texts: [ExactText: [String]] = [:]
        for (name, value) in object { texts[ExactText(name)] = Self.texts(of: value) }
        let received = Dictionary(grouping: fields) { ExactText($0.name) }
            .mapValues { fields in fields.map { $0.value } }
        let changed = Set(texts.keys).union(received.keys).filter { name in
            !Self.areEqual(texts[name] ?? [], received[name] ?? [])
        }
        if changed.isEmpty { return body }
        var written: [[UInt8]] = []
        var done: Set<ExactText> = []
        func write(_ name: String) {
            guard done.insert(ExactText(name)).inserted else { return }
            for text in texts[ExactText(name)] ?? [] {
                written.append(Array("\(Self.encoded(name))=\(Self.encoded(text))".utf8))
            }
        }
        for field in fields {
            if changed.contains(ExactText(field.name)) {
                write(field.name)
            } else {
                written.append(Array(field.source))
            }
        }
        for (name, _) in object where changed.contains(ExactText(name)) { write(name) }
        return Array(written.joined(separator: [UInt8(ascii: "&")]))
    }

    /// The texts of a field with a JSON value: none for null, one for each element of an array.
    private static func texts(of value: JSONValue) -> [String] {
        switch value {
        case .null: []
        case .array(let elements): elements.map { $0.string ?? $0.description }
        default: [value.string ?? value.description]
        }
    }

    private static func areEqual(_ left: [String], _ right: [String]) -> Bool {
        left.map { ExactText($0) } == right.map { ExactText($0) }
    }

    /// A name or a value, as the WHATWG URL standard serializes it (section 5.2).
    private static func encoded(_ text: String) -> String {
        let encoded = text.percentEncoded { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "-"),
                UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: " "):
                false
            default: true
            }
        }
        let space = UInt8(ascii: " ")
        return String(
            decoding: encoded.utf8.map { $0 == space ? UInt8(ascii: "+") : $0 }, as: UTF8.self)
    }
}
