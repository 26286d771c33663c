@_spi(Reading) import StrictJSON

/// The values in the texts around an event: they apply to each event in such a text, and are read once.
struct SharedValues {
    /// The texts of strings, numbers and booleans.
    private(set) var texts: [RuntimeExpression: String] = [:]
    /// The expressions of ``texts`` of booleans, which name types and versions, but identify nothing.
    private(set) var booleans: Set<RuntimeExpression> = []
    /// The reason why the event cannot be read, which is found before its payload is.
    var error: PayloadError? {
        get { failure?.error }
        set { failure = newValue.map { Failure($0) } }
    }
    /// In an object, since a decoder that contains an error would be copied more slowly.
    private var failure: Failure?
    private var attributes: [RuntimeExpression: Result<FieldContent, PayloadError>] = [:]

    private final class Failure: Sendable {
        let error: PayloadError

        init(_ error: PayloadError) { self.error = error }
    }

    /// Adds the values of the expressions that refer to a text.
    mutating func add(
        _ level: MessageLevel, _ text: JSONText, _ found: BodyScan, of options: EventLayoutOptions?
    ) {
        if level.shared.isEmpty { return }
        for expression in level.shared {
            guard let offset = level.node(of: expression).flatMap({ found.offsets[$0] }) else {
                continue
            }
            var json = JSONReader(text, at: offset)
            if json.nextKind() == .boolean { booleans.insert(expression) }
            texts[expression] = json.typeText()
        }
        guard let declared = options?.attributes else { return }
        let isForm = options?.isForm == true && level.isBody
        for (field, location) in zip(declared.schema.fields, declared.locations) {
            guard level.shared.contains(location),
                let offset = level.node(of: location).flatMap({ found.offsets[$0] })
            else { continue }
            attributes[location] =
                isForm
                ? JSONReader.content(ofTextAt: offset, as: field.type, in: text)
                : JSONReader.content(as: .nullable(field.type), in: text, at: offset)
                    .mapError { $0.within(level.path) }
        }
    }

    /// The value of the attribute at a location.
    func attribute(at location: RuntimeExpression) throws(PayloadError) -> FieldContent? {
        try attributes[location]?.get()
    }
}

extension JSONReader {
    /// Reads the next string, the digits of the next number as written, `true` or `false`, as the
    /// name of a type or of a version; `nil` for other kinds.
    mutating func typeText() -> String? {
        switch nextKind() {
        case .string: string()
        case .number: number().text
        case .boolean: boolean() ? "true" : "false"
        default: nil
        }
    }

    /// The value at an offset of a validated text, if it matches a type.
    static func content(
        as type: FieldType, in text: JSONText, at offset: Int
    ) -> Result<FieldContent, PayloadError> {
        var json = JSONReader(text, at: offset)
        let content = RecordParser.parse(type, from: &json)
        guard let error = json.error else { return .success(content) }
        let path = JSONReader(text, at: 0).path(to: error.offset)
        return .failure(PayloadError(error, path: path))
    }
}
