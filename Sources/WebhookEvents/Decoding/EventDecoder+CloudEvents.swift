#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension EventDecoder {
    /// The payload of a structured CloudEvent without `data`: the JSON text in `data_base64`, or
    /// absent.
    mutating func cloudEventData(as type: FieldType) throws(PayloadError) -> FieldContent {
        let key = CloudEventLayout.base64
        if let node = layout.tree.node(of: [key]), let offset = found.offsets[node] {
            let decoded = try JSONReader.content(as: .base64, in: json.text, at: offset).get()
            var data = JSONReader(Array(Data(field: decoded)), limits: json.limits)
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
