import EventCatalog
import EventCodeGeneration

/// The handler method of an event, with a body that reads some of the properties.
struct EventSnippet {
    let event: EventModel
    let module: EventModule

    var text: String {
        let lines = body.map { "    " + $0 }.joined(separator: "\n")
        return "\(signature) {\n\(lines)\n}"
    }

    /// `func checkoutSessionPaid(_ event: Event<CheckoutSession>) async throws`
    var signature: String {
        let payload = event.payload.swiftName(in: nil, module.library)
            .replacing("WebhookEvents.", with: "")
        return "func \(event.name.text)(_ event: Event<\(payload)>) async throws"
    }

    private var body: [String] {
        guard case .record(let reference) = event.payload,
            case .record(let model) = module.declarations[reference.index]
        else { return [printing] }
        let usable = model.properties.filter { !$0.isDeprecated && !$0.isSensitive }
        let lines = [required(usable), optional(usable), comparison(usable)].compactMap { $0 }
        return lines.isEmpty ? [printing] : ["let data = event.data"] + lines
    }

    private var printing: String {
        if case .optional = event.payload { return "print(event.data as Any)" }
        return "print(event.data)"
    }

    private func required(_ properties: [PropertyModel]) -> String? {
        let property = properties.first { !$0.isOptional && $0.type.isText }
        return property.map { "print(data.\($0.name.text))" }
    }

    private func optional(_ properties: [PropertyModel]) -> String? {
        let property = properties.first {
            $0.isOptional && $0.type.isScalar && $0.origin.schema.schema.constant == nil
        }
        return property.map { "if let value = data.\($0.name.text) { print(value) }" }
    }

    private func comparison(_ properties: [PropertyModel]) -> String? {
        for property in properties {
            guard case .openEnum(let reference) = property.type,
                case .openEnum(let model) = module.declarations[reference.index],
                let first = model.cases.first
            else { continue }
            let name = property.name.text
            return "if data.\(name) == .\(first.name.text) { print(data.\(name) as Any) }"
        }
        return nil
    }
}

extension ValueType {
    fileprivate var isText: Bool {
        switch self {
        case .string, .int, .int64, .uuid: true
        default: false
        }
    }

    /// Whether values are strings, numbers or times.
    fileprivate var isScalar: Bool {
        switch self {
        case .string, .boolean, .int, .int64, .uint64, .double, .decimal, .dateTime, .calendarDate,
            .uri, .uuid, .unixTime, .unixTimeSeconds, .unixTimeMilliseconds:
            true
        default: false
        }
    }
}
