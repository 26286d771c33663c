/// The values in the whole body of a batch that apply to each of its events. They are read once for
/// all events.
struct SharedValues {
    /// The texts of strings, numbers and booleans.
    private(set) var texts: [[String]: String] = [:]
    /// The pointers of ``texts`` to booleans, which name types and versions, but identify nothing.
    private(set) var booleans: Set<[String]> = []
    private var attributes: [[String]: Result<FieldContent, PayloadError>] = [:]

    /// Reads the values of the expressions that refer to the whole body.
    init(_ text: JSONText, _ found: BodyScan, of layout: EventLayout) {
        guard let batch = layout.options?.messages, !batch.shared.isEmpty else { return }
        for pointer in batch.shared {
            guard let node = batch.tree.node(of: pointer[...]),
                let offset = found.offsets[node]
            else { continue }
            var json = JSONReader(text, at: offset)
            if json.nextKind() == .boolean { booleans.insert(pointer) }
            texts[pointer] = json.typeText()
        }
        guard let declared = layout.options?.attributes else { return }
        for (field, location) in zip(declared.schema.fields, declared.locations) {
            guard case .request(let pointer) = location,
                let node = batch.tree.node(of: pointer[...]),
                let offset = found.offsets[node]
            else { continue }
            attributes[pointer] = JSONReader.content(
                as: .nullable(field.type), in: text, at: offset)
        }
    }

    /// The value of the attribute at a pointer.
    func attribute(at pointer: [String]) throws(PayloadError) -> FieldContent? {
        try attributes[pointer]?.get()
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
