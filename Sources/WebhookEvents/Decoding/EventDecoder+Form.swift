@_spi(Reading) import StrictJSON

extension EventDecoder {
    /// The JSON text of the form, with the payload's fields in the form of their types.
    func formText(as type: FieldType) -> [UInt8]? {
        layout.formText(of: message, payloadPointer, as: type)
    }

    /// The payload in a form that was converted to JSON text.
    func formPayload(
        _ text: [UInt8], as type: FieldType
    ) throws(PayloadError) -> FieldContent {
        var form = JSONReader(text, limits: json.limits)
        guard let key = payloadPointer.first else {
            let content = RecordParser.parse(type, from: &form, isPayload: true)
            guard let error = form.payloadError else { return content }
            throw error
        }
        var content: FieldContent?
        form.members { form, name in
            if name == key {
                content = RecordParser.parse(type, from: &form)
            } else {
                form.skipValue()
            }
        }
        if form.failure == nil, content == nil {
            form.move(to: 0)
            form.fail(.missingKey(key))
        }
        if let error = form.payloadError { throw error }
        return content ?? .absent
    }

    private var payloadPointer: [String] {
        guard let typeIndex, layout.options?.presentKey?.isPayload == true else {
            return layout.data
        }
        return layout.data + [layout.types.name(of: typeIndex)]
    }
}
