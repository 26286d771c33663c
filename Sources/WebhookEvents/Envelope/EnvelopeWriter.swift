#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Puts a payload and its envelope into the message that a catalog describes.
///
/// What is not changed stays as it was written. The case of the generated enum decides the type. What the
/// envelope has inside the payload is written into it.
struct EnvelopeWriter {
    let layout: EventLayout
    /// The index of the case of the generated enum; `nil` for events that are not in the catalog.
    let index: Int?
    let payload: FieldType

    /// The message with what changed.
    ///
    /// - Throws: When a value has no form that would be read as what it is.
    func parts(
        of envelope: Envelope, changes: EnvelopeParts, data: FieldContent
    ) throws(WebhookEncodingError) -> MessageParts {
        try checkLocations(of: envelope, changes)
        let original = envelope.message
        // A CloudEvent without data has an empty body in binary mode, and was received all the same.
        let lacksData = layout.options?.cloudEvent?.text(of: original) != nil
        var message = MessageParts(
            headers: original.headers,
            isMade: original.body.isEmpty && original.headers.fields.isEmpty,
            body: (try? JSONValue(original.body)) ?? .object(JSONObject()))
        layout.options?.cloudEvent?.prepare(&message, changes)
        if message.isMade, message.headers["Content-Type"] == nil {
            message.headers["Content-Type"] = "application/json"
        }
        // The order in which most providers write: the payload comes last.
        if !layout.data.isEmpty { try put(envelope, changes, into: &message) }
        if changes.contains(.data) {
            let before = message.body
            try put(data, into: &message)
            if !message.isMade { keepEnvelope(of: before, beside: data, in: &message) }
        }
        if layout.data.isEmpty || !layout.envelopeInPayload.isEmpty {
            try put(envelope, changes, into: &message)
        }
        message.isBodyEmpty = lacksData && !changes.contains(.data)
        try check(message, original)
        return message
    }

    /// The whole body of a batch, with what stands beside its events.
    func frame(of envelope: Envelope) throws(WebhookEncodingError) -> JSONValue {
        var message = MessageParts(
            headers: WebhookHeaders(), isMade: true, isFrame: true, body: .object(JSONObject()))
        try put(envelope, .all, into: &message)
        return message.body
    }
}

// MARK: - The payload

extension EnvelopeWriter {
    /// Writes the payload. What its type does not describe stays in an object that was received.
    private func put(
        _ data: FieldContent, into message: inout MessageParts
    ) throws(WebhookEncodingError) {
        var new = try data.json(as: payload, at: layout.data.map { .key($0) })
        if !message.isMade, case .object(var members) = new,
            let schema = data.recordSchema(as: payload),
            let before = message.body.value(at: layout.data)?.object
        {
            for (key, value) in before
            where schema.keys.index(of: key) == nil && members[key] == nil {
                members.append(key, value)
            }
            new = .object(members)
        }
        message.body.set(new, at: layout.data[...])
    }

    /// Writes what of an envelope stood in a payload that was replaced and does not describe it.
    private func keepEnvelope(
        of before: JSONValue, beside data: FieldContent, in message: inout MessageParts
    ) {
        for path in layout.envelopeInPayload
        where payload.type(at: path) == nil && data.value(at: path, as: payload) == nil {
            let pointer = layout.data + path
            guard message.body.value(at: pointer) == nil, let value = before.value(at: pointer)
            else { continue }
            message.body.set(value, at: pointer[...])
        }
    }
}

// MARK: - The envelope

extension EnvelopeWriter {
    private func put(
        _ envelope: Envelope, _ changes: EnvelopeParts, into message: inout MessageParts
    ) throws(WebhookEncodingError) {
        if changes.contains(.id) {
            try put(envelope.id?.string, layout.idForm, at: layout.id, into: &message)
        }
        putType(into: &message)
        if changes.contains(.time) { try put(envelope.date, into: &message) }
        if changes.contains(.source) {
            try put(envelope.source?.string, layout.sourceForm, at: layout.source, into: &message)
        }
        if changes.contains(.attributes) { try put(envelope.attributes, into: &message) }
    }

    private func put(
        _ text: String?, _ form: EventTextForm?, at expression: EventExpression?,
        into message: inout MessageParts
    ) throws(WebhookEncodingError) {
        guard let text, let expression else { return message.put(nil, at: expression) }
        guard isNumber(expression, form, in: message) else {
            return message.put(.string(text), at: expression)
        }
        // Any other spelling would be read as another text.
        guard let number = JSONNumber(text), number.text == text else {
            throw WebhookEncodingError(.notNumber(text), at: expression.path)
        }
        message.put(.number(number), at: expression)
    }

    /// Whether a text stands at a place as a number: as the payload's type has it there, or else as the
    /// message has it, or else as the catalog says.
    private func isNumber(
        _ expression: EventExpression, _ form: EventTextForm?, in message: MessageParts
    ) -> Bool {
        if case .header = expression { return false }
        switch described(at: expression) {
        case .integer, .integer64, .unsigned, .double, .decimal: return true
        case .json, nil: break
        default: return false
        }
        switch message.value(at: expression)?.kind {
        case .number: return true
        case .string: return false
        default: return form == .integer
        }
    }

    /// Writes the time as the payload's type or the catalog says; where none does, as it was.
    private func put(
        _ date: Date?, into message: inout MessageParts
    ) throws(WebhookEncodingError) {
        guard let date, let expression = layout.time else {
            return message.put(nil, at: layout.time)
        }
        var form = layout.timeForm ?? described(at: expression)?.timeForm
        if form == nil, case .number(let number) = message.value(at: expression) {
            form = EventTimeForm(of: number)
        }
        guard let value = (form ?? .dateTime).value(of: date) else {
            throw WebhookEncodingError(.timeOutOfRange, at: expression.path)
        }
        message.put(value, at: expression)
    }

    private func put(
        _ attributes: RecordFields?, into message: inout MessageParts
    ) throws(WebhookEncodingError) {
        guard let attributes else { return }
        guard let declared = layout.options?.attributes else {
            throw WebhookEncodingError(.noLocation, at: "attributes")
        }
        guard attributes.schema === declared.schema else {
            throw WebhookEncodingError(.otherCatalog, at: "attributes")
        }
        for (position, location) in declared.locations.enumerated() {
            let content = attributes.content(at: position)
            var value: JSONValue?
            if !content.isNone {
                let type = declared.schema.types[position]
                value = try content.json(as: type, at: [.key(location.path)])
            }
            message.put(value, at: location)
        }
    }

    /// The type that the payload has at the place of a value of the envelope.
    private func described(at expression: EventExpression) -> FieldType? {
        guard let path = layout.pathInPayload(of: expression) else { return nil }
        return payload.type(at: path)
    }
}

// MARK: - The type

extension EnvelopeWriter {
    /// Writes the type and the version of the case, unless the message has them.
    private func putType(into message: inout MessageParts) {
        guard let index else { return }
        let type = layout.typeIndex(ofCase: index)
        if message.isFrame
            || layout.type(of: layout.typeParts { message.text(at: $0, layout) }) != type
        {
            for (expression, part) in typeParts(ofCase: index, in: message) {
                putText(part, at: expression, into: &message)
            }
        }
        guard let expression = layout.options?.versions?.expression else { return }
        let version = message.text(at: expression, layout)
        if message.isFrame || layout.caseIndex(ofType: type, version) != index {
            putText(layout.version(ofCase: index), at: expression, into: &message)
        }
    }

    private func putText(
        _ text: String?, at expression: EventExpression, into message: inout MessageParts
    ) {
        if let text, let number = JSONNumber(text), number.text == text,
            isNumber(expression, nil, in: message)
        {
            return message.put(.number(number), at: expression)
        }
        message.put(text.map { .string($0) }, at: expression)
    }

    /// The expressions with the parts of the type's name that they have.
    private func typeParts(
        ofCase index: Int, in message: MessageParts
    ) -> [(EventExpression, String)] {
        let name = layout.typeName(ofCase: index)
        switch layout.discriminator {
        case .anyOf(let expressions):
            let place = expressions.first { message.text(at: $0, layout) != nil }
            return (place ?? expressions.first).map { [($0, name)] } ?? []
        case .compound(let expressions):
            let parts = name.split(
                separator: ".", maxSplits: max(expressions.count - 1, 0),
                omittingEmptySubsequences: false)
            return zip(expressions, parts).map { ($0, String($1)) }
        }
    }
}

// MARK: - Checks

extension EnvelopeWriter {
    /// What was set must have a location.
    private func checkLocations(
        of envelope: Envelope, _ changes: EnvelopeParts
    ) throws(WebhookEncodingError) {
        if changes.contains(.id), envelope.id != nil, layout.id == nil {
            throw WebhookEncodingError(.noLocation, at: "id")
        }
        if changes.contains(.time), envelope.time != nil, layout.time == nil {
            throw WebhookEncodingError(.noLocation, at: "time")
        }
        if changes.contains(.source), envelope.source != nil, layout.source == nil {
            throw WebhookEncodingError(.noLocation, at: "source")
        }
    }

    private func check(
        _ message: MessageParts, _ original: WebhookMessage
    ) throws(WebhookEncodingError) {
        if layout.isCloudEvents {
            for expression in [layout.id, layout.source].compactMap({ $0 })
            where message.text(at: expression, layout)?.isEmpty ?? true {
                throw WebhookEncodingError(.missing, at: expression.path)
            }
        }
        for field in message.headers.fields
        where !field.value.isFieldValue && !original.headers.fields.contains(field) {
            throw WebhookEncodingError(.notHeaderValue, at: field.name)
        }
    }
}

extension String {
    /// Whether this is the value of a header field as it is received (RFC 9110, section 5.5).
    fileprivate var isFieldValue: Bool {
        let (space, tab) = (UInt8(ascii: " "), UInt8(ascii: "\t"))
        let bytes = Array(utf8)
        for byte in [bytes.first, bytes.last] where byte == space || byte == tab { return false }
        return bytes.allSatisfy { $0 == tab || $0 >= space && $0 != 0x7F }
    }
}
