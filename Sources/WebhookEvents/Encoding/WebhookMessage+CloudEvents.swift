import StrictJSON

extension WebhookMessage {
    /// Whether this is a CloudEvent in binary mode: its media type is not one of CloudEvents (HTTP
    /// Protocol Binding, section 3), and it has the header fields of a CloudEvent.
    var isBinaryCloudEvent: Bool {
        let isStructured =
            headers["Content-Type"].map { value in
                let type = value.prefix { $0 != ";" }.lowercased()
                return type.drop { $0 == " " || $0 == "\t" }.hasPrefix("application/cloudevents")
            } ?? false
        return !isStructured && (headers["ce-type"] != nil || headers["ce-specversion"] != nil)
    }

    /// Converts this CloudEvent to structured mode. Attributes become strings, unless the catalog
    /// declares another type.
    ///
    /// - Throws: ``WebhookEncodingError`` when the data should be JSON by its content type and is not,
    ///   which only a message made in Swift can be.
    func structuredCloudEvent(
        _ attributes: EventAttributes?
    ) throws(WebhookEncodingError) -> WebhookMessage {
        guard isBinaryCloudEvent else { return self }
        var event = self.attributes(as: attributes)
        var others = WebhookHeaders()
        others.fields = headers.fields.filter { !CloudEventHeader.isAttribute($0.name) }
        event["datacontenttype"] = headers["Content-Type"].map { .string($0) }
        if let type = headers["Content-Type"], !MediaType(type).isJSON, !body.isEmpty {
            event[CloudEventLayout.base64] = .string(String(base64: body))
        } else if !body.isEmpty {
            do throws(JSONError) {
                event["data"] = try JSONValue(body)
            } catch {
                throw WebhookEncodingError(.refused(error), at: "data")
            }
        }
        others["Content-Type"] = CloudEventLayout.mediaType
        return WebhookMessage(headers: others, body: JSONValue.object(event).bytes)
    }

    /// The attributes in header fields; for a repeated one, the last that can be decoded.
    private func attributes(as declared: EventAttributes?) -> JSONObject {
        var members: [JSONObject.Member] = []
        var positions: [ExactText: Int] = [:]
        for field in headers.fields where CloudEventHeader.isAttribute(field.name) {
            let name = field.name.dropFirst(3).lowercased()
            guard let text = CloudEventHeader.decoded(field.value) else { continue }
            let value = declared?.value(of: text, at: name) ?? .string(text)
            if let position = positions[ExactText(name)] {
                members[position].value = value
            } else {
                positions[ExactText(name)] = members.count
                members.append((name, value))
            }
        }
        return JSONObject(members)
    }
}

extension EventAttributes {
    /// The number or boolean in the text of an attribute, if it is declared with such a type.
    fileprivate func value(of text: String, at name: String) -> JSONValue? {
        guard let position = locations.firstIndex(of: .payload([name])),
            let value = try? JSONValue(Array(text.utf8))
        else { return nil }
        switch schema.fields[position].type {
        case .string, .uuid, .base64, .json: return nil
        default: return value.number != nil || value.boolean != nil ? value : nil
        }
    }
}
