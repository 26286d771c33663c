import StrictJSON

/// The body of a request in an HTTP archive (HAR 1.2, "postData").
struct HARBody {
    let bytes: [UInt8]
    /// Whether the bytes are those that were sent.
    let state: RecordedDelivery.BodyState?

    /// - Parameters:
    ///   - data: The object with `text`, whose `encoding` may be `base64`, or with the `params` of a form.
    ///   - size: The number of bytes that were sent, or -1. A text that has another number is not what was
    ///     sent: it was converted to Unicode, or decompressed.
    /// - Returns: `nil` if there is no body, or if it is a form with files, whose contents are missing.
    init?(_ data: DocumentNode, size: DocumentNode?) throws(DeliveryDocumentError) {
        if let node = try data.member("text"), case let text = try node.text(), !text.isEmpty {
            if let encoding = try data.member("encoding") {
                guard try encoding.text() == "base64" else { throw encoding.wrong("'base64'") }
                guard let bytes = text.base64Bytes else { throw node.wrong("Base64") }
                (self.bytes, state) = (bytes, nil)
                return
            }
            bytes = Array(text.utf8)
            let count = size?.value.number?.integer(as: Int.self) ?? -1
            let isExact =
                count > 0 ? count == bytes.count : !text.unicodeScalars.contains("\u{FFFD}")
            state = isExact ? nil : .reconstructed
            return
        }
        let type = try data.member("mimeType")?.text() ?? ""
        guard MediaType(type).isForm, let parameters = try data.member("params")?.elements(),
            !parameters.isEmpty
        else { return nil }
        bytes = try Self.form(parameters)
        state = .reconstructed
    }

    /// The fields of a form, with those of one name together.
    private static func form(
        _ parameters: [DocumentNode]
    ) throws(DeliveryDocumentError) -> [UInt8] {
        var values: [(name: String, values: [JSONValue])] = []
        var positions: [String: Int] = [:]
        for parameter in parameters {
            let name = try parameter.required("name").text()
            let value = JSONValue.string(try parameter.member("value")?.text() ?? "")
            if let position = positions[name] {
                values[position].values.append(value)
            } else {
                positions[name] = values.count
                values.append((name, [value]))
            }
        }
        return FormText([]).written(JSONObject(values.map { ($0.name, .array($0.values)) }))
    }
}
