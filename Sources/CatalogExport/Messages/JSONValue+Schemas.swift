import EventCatalog
import StrictJSON

extension JSONValue {
    /// The schema of a value that names a type or a version, which may be a number or a boolean.
    static func constant(_ text: String) -> JSONValue {
        guard let value = try? JSONValue(Array(text.utf8)), value.isNameable else {
            return ["type": "string", "const": .string(text)]
        }
        return ["enum": [.string(text), value]]
    }

    private var isNameable: Bool { kind == .number || kind == .boolean }

    /// Whether a schema allows texts among others, so that the value of a header field is one.
    var mayBeText: Bool { self["type"]?.array?.contains("string") == true }

    /// The schema of a value that may be null.
    var allowingNull: JSONValue {
        guard var object else { return self }
        guard let type = object["type"], object["enum"] == nil, object["const"] == nil else {
            return ["anyOf": [self, ["type": "null"]]]
        }
        let types = type.array ?? [type]
        if !types.contains("null") { object["type"] = .array(types + ["null"]) }
        return .object(object)
    }
}

extension RuntimeExpression {
    /// The text of a message that an expression refers to: 0 for the body.
    func level(_ stepCount: Int) -> Int {
        switch self {
        case .header, .payload: stepCount
        case .request: 0
        case .outer(let level, _): level
        }
    }
}

extension MessageStep {
    /// The schema of what contains messages.
    func container(of message: JSONValue) -> JSONValue {
        switch kind {
        case .array: ["type": "array", "items": message]
        case .json: Self.string(of: message)
        case .base64: Self.string(of: message, encoding: "base64")
        }
    }

    private static func string(of message: JSONValue, encoding: String? = nil) -> JSONValue {
        var schema: JSONObject = ["type": "string"]
        if let encoding { schema["contentEncoding"] = .string(encoding) }
        schema["contentMediaType"] = "application/json"
        schema["contentSchema"] = message
        return .object(schema)
    }
}

extension EventTimeForm {
    /// The schema of a time in this form.
    var schema: JSONValue {
        switch self {
        case .dateTime: ["type": ["string", "null"], "format": "date-time"]
        case .unixTime: ["type": ["integer", "null"], "format": "unix-time"]
        case .unixTimeString: ["type": ["string", "null"], "format": "unix-time"]
        case .unixTimeFraction: ["type": ["number", "null"], "format": "unix-time"]
        case .unixTimeMilliseconds: ["type": ["integer", "null"], "format": "unix-time-ms"]
        case .unixTimeMillisecondsString: ["type": ["string", "null"], "format": "unix-time-ms"]
        }
    }
}
