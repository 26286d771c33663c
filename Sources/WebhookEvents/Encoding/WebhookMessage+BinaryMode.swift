import StrictJSON

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WebhookMessage {
    /// Converts this CloudEvent to binary mode (HTTP Protocol Binding for CloudEvents 1.0.2,
    /// section 3.1): the attributes in header fields, the data in the body. A message in binary
    /// mode is returned unchanged.
    ///
    /// ```swift
    /// let message = try event.encodedMessage().binaryCloudEvent()
    /// ```
    ///
    /// - Throws: ``WebhookEncodingError`` when the body is not JSON, lacks a required attribute, or
    ///   contains one that is neither a string, a number nor a boolean.
    public func binaryCloudEvent() throws(WebhookEncodingError) -> WebhookMessage {
        if isBinaryCloudEvent { return self }
        let event = try cloudEvent()
        for name in ["specversion", "id", "source", "type"] where event[name]?.string == nil {
            throw WebhookEncodingError(.missing, at: name)
        }
        var message = self
        message.body = event["data"]?.bytes ?? []
        if let type = event["datacontenttype"]?.string, !MediaType(type).isJSON,
            let text = event["data"]?.string
        {
            message.body = Array(text.utf8)
        }
        if let text = event[CloudEventLayout.base64]?.string, let data = Data(base64Encoded: text) {
            message.body = [UInt8](data)
        }
        let hasBody = !message.body.isEmpty
        message.headers["Content-Type"] = hasBody ? "application/json" : nil
        for (name, value) in event where name != "data" && name != CloudEventLayout.base64 {
            guard let text = value.string ?? value.number?.text ?? value.boolean.map({ "\($0)" })
            else {
                if value == .null { continue }
                throw WebhookEncodingError(.notAttribute, at: name)
            }
            let field = name == "datacontenttype" ? "Content-Type" : "ce-" + name
            message.headers[field] = CloudEventHeader.encoded(text, for: field)
        }
        return message
    }

    private func cloudEvent() throws(WebhookEncodingError) -> JSONObject {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(body)
        } catch {
            throw WebhookEncodingError(.refused(error), at: "")
        }
        guard let event = value.object else {
            throw WebhookEncodingError(.missing, at: "specversion")
        }
        return event
    }
}
