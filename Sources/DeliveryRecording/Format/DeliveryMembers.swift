import StrictJSON
import WebhookEvents

/// The members of a line, each read with its type.
struct DeliveryMembers {
    private var values: [DeliveryMember: JSONValue] = [:]
    private(set) var others = JSONObject()

    init(_ object: JSONObject) throws(DeliveryLineError) {
        for (key, value) in object {
            guard let member = DeliveryMember(rawValue: key) else {
                others.append(key, value)
                continue
            }
            guard values.updateValue(value, forKey: member) == nil else { throw .repeated(key) }
        }
    }

    /// A text; `nil` if the member is missing or null.
    func text(_ member: DeliveryMember) throws(DeliveryLineError) -> String? {
        try value(of: member, "a string", \.string)
    }

    func headers() throws(DeliveryLineError) -> WebhookHeaders {
        let pairs = try value(of: .headers, "a list of pairs of a name and a value") { value in
            let fields = (value.array ?? [.null]).map(Self.field)
            return fields.contains { $0 == nil } ? nil : fields.compactMap(\.self)
        }
        guard let pairs else { throw .missing(DeliveryMember.headers.rawValue) }
        return WebhookHeaders(pairs)
    }

    private static func field(_ pair: JSONValue) -> (String, String)? {
        guard let texts = pair.array, texts.count == 2, let name = texts[0].string,
            let value = texts[1].string
        else { return nil }
        return (name, value)
    }

    func body() throws(DeliveryLineError) -> [UInt8] {
        let text = try text(.body)
        let bytes = try value(of: .body64, "Base64") { $0.string?.base64Bytes }
        switch (text, bytes) {
        case (let text?, nil): return Array(text.utf8)
        case (nil, let bytes?): return bytes
        case (nil, nil): throw .missing(DeliveryMember.body.rawValue)
        default: throw .twoBodies
        }
    }

    func received() throws(DeliveryLineError) -> DateTime? {
        try value(of: .received, "a date-time of RFC 3339") { value in
            let time = value.string.map { DateTime($0) }
            return time?.date == nil ? nil : time
        }
    }

    func status() throws(DeliveryLineError) -> Int? {
        try value(of: .status, "a status from 100 to 599") { value in
            value.number?.integer(as: Int.self).flatMap { 100...599 ~= $0 ? $0 : nil }
        }
    }

    func bodyState() throws(DeliveryLineError) -> RecordedDelivery.BodyState? {
        try value(of: .bodyState, "'redacted', 'unread' or 'reconstructed'") { value in
            value.string.flatMap { RecordedDelivery.BodyState(rawValue: $0) }
        }
    }

    func event() throws(DeliveryLineError) -> RecordedDelivery.Event? {
        try value(of: .event, "an object with the strings 'type' and 'id'") { value in
            guard let object = value.object else { return nil }
            let texts = [object["type"], object["id"]].map { $0 == .null ? nil : $0 }
            guard texts.allSatisfy({ $0 == nil || $0?.string != nil }) else { return nil }
            return RecordedDelivery.Event(type: texts[0]?.string, id: texts[1]?.string)
        }
    }

    private func value<Value>(
        of member: DeliveryMember, _ expected: String, _ read: (JSONValue) -> Value?
    ) throws(DeliveryLineError) -> Value? {
        guard let value = values[member], value != .null else { return nil }
        guard let result = read(value) else {
            throw .wrongMember(member.rawValue, expected: expected)
        }
        return result
    }
}
