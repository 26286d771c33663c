@_spi(Reading) import StrictJSON

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension EventDecoder {
    /// Throws the failure of the reader, unless the content type says that the data is not JSON.
    func requireJSON() throws(WebhookDecodingError) {
        if json.failure?.reason.isLimit != true, layout.hasOtherData(message) { return }
        try json.throwUnlessDuplicate()
    }

    /// The payload of a CloudEvent in binary mode whose content type says that its data is not JSON;
    /// `nil` if the data can be read as JSON.
    ///
    /// - Throws: If the type of the payload has neither bytes nor text, and the data is not JSON.
    func otherData(as type: FieldType) throws(PayloadError) -> FieldContent? {
        guard layout.hasOtherData(message) else { return nil }
        if let content = Self.content(of: message.body, as: type) { return content }
        if let error = json.payloadError { throw error }
        return nil
    }

    private static func content(of bytes: [UInt8], as type: FieldType) -> FieldContent? {
        guard let value = CloudEventData.value(of: bytes, as: type) else { return nil }
        var json = JSONReader(value.bytes)
        let content = RecordParser.parse(type, from: &json)
        return json.failure == nil ? content : nil
    }

    /// Whether the attribute `datacontenttype` of a CloudEvent in structured mode is that of JSON, or is
    /// missing.
    private var isDataJSON: Bool {
        guard let node = layout.tree.node(of: ["datacontenttype"]), let offset = found.offsets[node]
        else { return true }
        var type = JSONReader(json.text, at: offset)
        return type.typeText().map { MediaType($0).isJSON } ?? true
    }

    /// The payload of a structured CloudEvent without `data`: the JSON text in `data_base64`, or
    /// absent.
    mutating func cloudEventData(as type: FieldType) throws(PayloadError) -> FieldContent {
        let key = CloudEventLayout.base64
        if let node = layout.tree.node(of: [key]), let offset = found.offsets[node] {
            let decoded = try JSONReader.content(as: .base64, in: json.text, at: offset).get()
            let bytes = [UInt8](Data(field: decoded))
            if !isDataJSON, let content = Self.content(of: bytes, as: type) { return content }
            var data = JSONReader(bytes, limits: json.limits)
            let content = RecordParser.parse(type, from: &data)
            data.finish()
            guard let error = data.error else { return content }
            let path = JSONReader(data.text, at: 0).path(to: error.offset)
            throw PayloadError(error, path: [.key(key)] + path)
        }
        switch type {
        case .nullable, .json: return .null
        default: break
        }
        json.move(along: layout.data, layout.dataNodes, in: found)
        guard let error = json.payloadError else { return .null }
        throw error
    }
}
