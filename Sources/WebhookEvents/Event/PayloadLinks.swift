@_spi(Reading) import StrictJSON

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The values that the envelope and the payload of an event share: the identifier, the time and the
/// source, if the catalog locates them inside the payload and the payload has a property for them.
struct PayloadLinks {
    private let layout: EventLayout
    private let type: FieldType

    /// Creates the links for a type of payload; `nil` if there are none.
    init?<Payload: FieldValue>(_ payload: Payload.Type) {
        guard let layout = EventLayout.linked(to: payload) else { return nil }
        self.layout = layout
        type = Payload.fieldType
    }

    /// The payload with parts of an envelope written into it; parts that the envelope lacks are not
    /// changed.
    func payload<Payload: FieldValue>(
        _ data: Payload, with parts: EnvelopeParts, of envelope: Envelope
    ) -> Payload {
        var content = data.fieldContent
        if parts.contains(.id), let id = envelope.id {
            set(text(id, at: layout.id, in: content), at: layout.id, of: &content)
        }
        if parts.contains(.source), let source = envelope.source {
            set(text(source, at: layout.source, in: content), at: layout.source, of: &content)
        }
        if parts.contains(.time), let date = envelope.date {
            set(time(date, in: content), at: layout.time, of: &content)
        }
        return Payload(field: content)
    }

    /// Copies the shared values of a payload into an envelope.
    func read<Payload: FieldValue>(_ data: Payload, into envelope: inout Envelope) {
        let content = data.fieldContent
        if let id = text(at: layout.id, in: content) { envelope.id = id }
        if let source = text(at: layout.source, in: content) { envelope.source = source }
        if let time = text(at: layout.time, in: content) {
            envelope.time = time.map { .text($0, readForm(of: content)) }
        }
    }
}

// MARK: - Properties

extension PayloadLinks {
    private func property(
        at expression: RuntimeExpression?, in content: FieldContent
    ) -> (path: ArraySlice<String>, content: FieldContent, type: FieldType)? {
        guard let path = layout.pathInPayload(of: expression),
            let (content, type) = content.value(at: path, as: type)
        else { return nil }
        return (path, content, type)
    }

    /// The text of a property; `nil` if there is no property, `.some(nil)` if it has no text.
    private func text(at expression: RuntimeExpression?, in content: FieldContent) -> String?? {
        guard let (_, content, type) = property(at: expression, in: content) else { return nil }
        if content.isNone { return .some(nil) }
        let value = try? JSONValue(content.bytes(as: type))
        return .some(value?.string ?? value?.number?.text)
    }

    private func text(
        _ text: String, at expression: RuntimeExpression?, in content: FieldContent
    ) -> JSONValue? {
        guard let (_, _, type) = property(at: expression, in: content) else { return nil }
        guard let number = JSONNumber(text), number.text == text,
            type.content(of: .string(text)) == nil
        else { return .string(text) }
        return .number(number)
    }

    private func time(_ date: Date, in content: FieldContent) -> JSONValue? {
        (form(of: layout.time, in: content) ?? .dateTime).value(of: date)
    }

    private func readForm(of content: FieldContent) -> EventTimeForm? {
        layout.timeForm ?? property(at: layout.time, in: content)?.type.readTimeForm
    }

    private func form(
        of expression: RuntimeExpression?, in content: FieldContent
    ) -> EventTimeForm? {
        layout.timeForm ?? property(at: expression, in: content)?.type.timeForm
    }

    private func set(
        _ value: JSONValue?, at expression: RuntimeExpression?, of content: inout FieldContent
    ) {
        guard let value, let (path, _, type) = property(at: expression, in: content),
            let new = type.content(of: value)
        else { return }
        content = content.setting(new, at: path, as: self.type) ?? content
    }
}

extension FieldType {
    /// A JSON value as content of this type; `nil` when it does not match the type.
    func content(of value: JSONValue) -> FieldContent? {
        var json = JSONReader(value.bytes, limits: .largest)
        let content = RecordParser.parse(self, from: &json)
        return json.failure == nil ? content : nil
    }
}
