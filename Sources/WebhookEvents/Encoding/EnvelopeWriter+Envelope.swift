#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension EnvelopeWriter {
    func put(
        _ envelope: Envelope, _ changes: EnvelopeParts, into message: inout MessageParts
    ) throws(WebhookEncodingError) {
        if changes.contains(.id) {
            try put(envelope.id, layout.idForm, at: layout.id, into: &message)
        }
        putType(into: &message)
        if changes.contains(.time) { try put(envelope.time, into: &message) }
        if changes.contains(.source) {
            try put(envelope.source, layout.sourceForm, at: layout.source, into: &message)
        }
        if changes.contains(.attributes) { try put(envelope.attributes, into: &message) }
    }

    private func put(
        _ text: String?, _ form: EventTextForm?, at expression: RuntimeExpression?,
        into message: inout MessageParts
    ) throws(WebhookEncodingError) {
        guard let text, let expression else { return message.put(nil, at: expression) }
        guard message.holds(expression) else { return }
        guard isNumber(expression, form, in: message) else {
            return message.put(.string(text), at: expression)
        }
        // Any other spelling would be decoded as a different text.
        guard let number = JSONNumber(text), number.text == text else {
            throw WebhookEncodingError(.notNumber(text), at: expression.path)
        }
        message.put(.number(number), at: expression)
    }

    /// Whether a text is written as a number at a location. The payload's type decides, otherwise
    /// the value in the message, otherwise the catalog.
    func isNumber(
        _ expression: RuntimeExpression, _ form: EventTextForm?, in message: MessageParts
    ) -> Bool {
        if case .header = expression { return false }
        switch described(at: expression) {
        case .int, .int64OrString, .uint64OrString, .double, .decimal: return true
        case .json, nil: break
        default: return false
        }
        switch message.value(at: expression)?.kind {
        case .number: return true
        case .string: return false
        default: return form == .integer
        }
    }

    /// Whether the name of a type is written as a boolean at a location: see ``isNumber(_:_:in:)``.
    func isBoolean(_ expression: RuntimeExpression, in message: MessageParts) -> Bool {
        if case .header = expression { return false }
        switch described(at: expression) {
        case .boolean: return true
        case .json, nil: return message.value(at: expression)?.kind == .boolean
        default: return false
        }
    }

    /// Writes the time in the form of the payload's type or of the catalog; if neither declares
    /// one, in the form of the received time.
    private func put(
        _ time: Envelope.Time?, into message: inout MessageParts
    ) throws(WebhookEncodingError) {
        guard let time, let expression = layout.time else {
            return message.put(nil, at: layout.time)
        }
        guard message.holds(expression) else { return }
        let value =
            switch time {
            case .text(let text, let form): form.value(of: text)
            case .date(let date): form(of: expression, in: message).value(of: date)
            }
        guard let value else { throw WebhookEncodingError(.timeOutOfRange, at: expression.path) }
        message.put(value, at: expression)
    }

    private func form(
        of expression: RuntimeExpression, in message: MessageParts
    ) -> EventTimeForm {
        if let form = layout.timeForm ?? described(at: expression)?.timeForm { return form }
        guard case .number(let number) = message.value(at: expression) else { return .dateTime }
        return EventTimeForm(of: number) ?? .dateTime
    }

    private func put(
        _ attributes: RecordFields?, into message: inout MessageParts
    ) throws(WebhookEncodingError) {
        guard let attributes else { return }
        guard let declared = layout.options?.attributes else {
            throw WebhookEncodingError(.noLocation, at: "attributes")
        }
        guard attributes.schema == declared.schema else {
            throw WebhookEncodingError(.otherCatalog, at: "attributes")
        }
        for (position, location) in declared.locations.enumerated() where message.holds(location) {
            let content = attributes.content(at: position)
            var text: [UInt8]?
            if !content.isNone {
                let type = declared.schema.type(at: position)
                text = try content.checkedBytes(as: type, at: [.key(location.path)])
            }
            message.put(text: text, at: location)
        }
    }

    /// The type of the payload's property at the location of an envelope field.
    private func described(at expression: RuntimeExpression) -> FieldType? {
        guard let path = layout.pathInPayload(of: expression) else { return nil }
        return payload.type(at: path)
    }
}

extension Optional<EventTimeForm> {
    /// The JSON value of a received text, in its original form.
    fileprivate func value(of text: String) -> JSONValue? {
        switch self {
        case .dateTime, .unixTimeString, .unixTimeMillisecondsString: .string(text)
        case .unixTime, .unixTimeFraction, .unixTimeMilliseconds, nil:
            JSONNumber(text).map { .number($0) } ?? .string(text)
        }
    }
}
