@_spi(Reading) import StrictJSON

extension EventDecoder {
    /// Reads the attributes that the catalog declares. Values that do not match their type are
    /// omitted.
    ///
    /// - Returns: The error of the first value that does not match.
    mutating func readAttributes(_ options: EventLayoutOptions) -> PayloadError? {
        guard let attributes = options.attributes else { return nil }
        var fields = RecordFields(attributes.schema)
        var firstError: PayloadError?
        for (position, location) in options.attributeLocations.enumerated() {
            let type = attributes.schema.fields[position].type
            do throws(PayloadError) {
                guard let content = try content(at: location, as: type) else { continue }
                fields.put(content, at: position)
            } catch {
                firstError = firstError ?? error
            }
        }
        values.attributes = fields.ifAny
        return firstError
    }

    private func content(
        at location: EventLayout.Location?, as type: FieldType
    ) throws(PayloadError) -> FieldContent? {
        switch location {
        case .header(let name):
            guard let text = layout.headerText(name, in: message.headers) else { return nil }
            return try JSONReader.content(of: text, as: type, at: [.key(name)])
        case .outside(let expression): return try shared?.attribute(at: expression)
        case .body(let node):
            guard let offset = found.offsets[node] else { return nil }
            if layout.isForm, layout.options?.messages == nil {
                return try JSONReader.content(ofTextAt: offset, as: type, in: json.text).get()
            }
            return try JSONReader.content(as: .nullable(type), in: json.text, at: offset)
                .mapError { inMessage($0) }.get()
        case nil: return nil
        }
    }
}

extension JSONReader {
    /// The value of a header field or of a form, which is always text: a number or a boolean is written
    /// as in JSON.
    static func content(
        of text: String, as type: FieldType, at path: [JSONPathStep]
    ) throws(PayloadError) -> FieldContent {
        if case .string = type { return .string(text) }
        if case .json = type { return .json(.string(text)) }
        var json = JSONReader(Array(text.utf8))
        var content = RecordParser.parse(type, from: &json)
        json.finish()
        guard json.failure != nil else { return content }
        json = JSONReader(JSONValue.string(text).bytes)
        content = RecordParser.parse(type, from: &json)
        guard let error = json.error else { return content }
        throw PayloadError(error, path: path)
    }

    /// The value of a text at an offset of a form that was converted to JSON.
    static func content(
        ofTextAt offset: Int, as type: FieldType, in form: JSONText
    ) -> Result<FieldContent, PayloadError> {
        var json = JSONReader(form, at: offset)
        guard json.nextKind() == .string else {
            return content(as: .nullable(type), in: form, at: offset)
        }
        let text = json.string()
        // As in a payload, an empty text is null, because an attribute may be missing.
        if text.isEmpty, !type.isString { return .success(.null) }
        let path = JSONReader(form, at: 0).path(to: offset)
        do throws(PayloadError) {
            return .success(try content(of: text, as: type, at: path))
        } catch {
            return .failure(error)
        }
    }
}

extension FieldType {
    fileprivate var isString: Bool {
        switch self {
        case .string, .json: true
        default: false
        }
    }
}
