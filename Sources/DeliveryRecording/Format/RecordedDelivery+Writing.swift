import StrictJSON
import WebhookEvents

extension RecordedDelivery {
    /// The delivery as one line of JSON, without its end.
    ///
    /// A body that is UTF-8 is written as text, any other one as Base64; both stand for the exact bytes.
    package var line: [UInt8] {
        var object = JSONObject()
        func append(_ member: DeliveryMember, _ value: JSONValue?) {
            if let value { object.append(member.rawValue, value) }
        }
        append(.received, (received?.text).map { .string($0) })
        append(.method, method.map { .string($0) })
        append(.url, url.map { .string($0) })
        append(
            .headers, .array(message.headers.fields.map { [.string($0.name), .string($0.value)] }))
        if let text = bodyText {
            append(.body, .string(text))
        } else {
            append(.body64, .string(String(base64: message.body)))
        }
        append(.bodyState, bodyState.map { .string($0.rawValue) })
        append(.endpoint, endpoint.map { .string($0) })
        append(.outcome, outcome.map { .string($0) })
        append(.status, status.map { .number(JSONNumber($0)) })
        append(.event, event?.json)
        let defined = Set(DeliveryMember.allCases.map(\.rawValue))
        for (key, value) in otherMembers where !defined.contains(key) { object.append(key, value) }
        return JSONValue.object(object).bytes
    }

    /// The body as text; `nil` if it is not UTF-8.
    private var bodyText: String? {
        let text = String(decoding: message.body, as: UTF8.self)
        return text.utf8.elementsEqual(message.body) ? text : nil
    }
}

extension RecordedDelivery.Event {
    fileprivate var json: JSONValue {
        var object = JSONObject()
        if let type { object.append("type", .string(type)) }
        if let id { object.append("id", .string(id)) }
        return .object(object)
    }
}
