extension RecordSchema {
    /// Creates a schema from its text, with one property per line: the key, a colon and the type.
    ///
    /// ```
    /// id: string
    /// amount: decimal?
    /// parent: string|null
    /// lines: [Line]
    /// labels: {string|null}?
    /// pin: string? sensitive
    /// self: string as itself
    /// ```
    ///
    /// A property with `?` may be missing or null; one with `|null` may be null but not missing.
    /// `[string]` is an array, `{string}` an object with any keys. The names in lower case are
    /// those of ``FieldType``; any other name represents the next element of `types`. A property
    /// with `sensitive` is shown as a placeholder, and `as` gives the name in Swift if it is not
    /// the usual one for the key.
    ///
    /// A single literal compiles in a fraction of the time of an array of properties.
    ///
    /// - Precondition: `text` is in this form, and `types` has one element for each type that it
    ///   names.
    @_spi(Generated) public init(_ text: String, _ types: [any FieldValue.Type] = []) {
        var parser = RecordSchemaText(types: types)
        self.init(
            text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
                parser.field(line)
            })
    }
}

/// Parses the text of a schema.
private struct RecordSchemaText {
    private var types: ArraySlice<any FieldValue.Type>

    private static let scalars: [String: FieldType] = [
        "string": .string, "boolean": .boolean, "int": .int, "int64OrString": .int64OrString,
        "int64String": .int64String, "uint64OrString": .uint64OrString,
        "uint64String": .uint64String,
        "double": .double, "decimal": .decimal, "decimalString": .decimalString,
        "unixTime": .unixTime,
        "unixTimeSeconds": .unixTimeSeconds,
        "unixTimeMilliseconds": .unixTimeMilliseconds, "unixTimeString": .unixTimeString,
        "unixTimeMillisecondsString": .unixTimeMillisecondsString, "uuid": .uuid, "base64": .base64,
        "json": .json,
    ]

    init(types: [any FieldValue.Type]) {
        self.types = types[...]
    }

    mutating func field(_ line: Substring.UTF8View) -> RecordSchema.Field {
        // A key may contain colons, but a type does not.
        guard let colon = line.lastIndex(of: UInt8(ascii: ":")) else {
            preconditionFailure("a line of a schema has a key and a type")
        }
        let key = String(Substring(line[..<colon]))
        let words = line[colon...].dropFirst(2).split(separator: UInt8(ascii: " "))
        guard let type = words.first else { preconditionFailure("a property has a type") }
        let marks = words.dropFirst().map { String(Substring($0)) }
        let name = marks.firstIndex(of: "as").flatMap { marks.dropFirst($0 + 1).first }
        let isSensitive = marks.first == "sensitive"
        if type.last == UInt8(ascii: "?") {
            let type = self.type(type.dropLast())
            return .optional(key, type, as: name, isSensitive: isSensitive)
        }
        guard let wrapped = Self.nullable(type) else {
            return .required(key, self.type(type), as: name, isSensitive: isSensitive)
        }
        return .nullable(key, self.type(wrapped), as: name, isSensitive: isSensitive)
    }

    private mutating func type(_ text: Substring.UTF8View) -> FieldType {
        if let wrapped = Self.nullable(text) { return .nullable(type(wrapped)) }
        switch text.first {
        case UInt8(ascii: "["): return .array(type(text.dropFirst().dropLast()))
        case UInt8(ascii: "{"): return .map(type(text.dropFirst().dropLast()))
        default: break
        }
        if let scalar = Self.scalars[String(Substring(text))] { return scalar }
        guard let next = types.popFirst() else {
            preconditionFailure("a schema is given as many types as it names")
        }
        return next.fieldType
    }

    /// The text before `|null`; `nil` if the text does not end with it.
    private static func nullable(_ text: Substring.UTF8View) -> Substring.UTF8View? {
        guard text.last == UInt8(ascii: "l") else { return nil }
        return text.lastIndex(of: UInt8(ascii: "|")).map { text[..<$0] }
    }
}
