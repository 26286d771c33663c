@_spi(Reading) import StrictJSON

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes a message in one pass, if its payload is an object and the layout has templates: that of an
/// event that was created in Swift, or of one whose payload was changed in place. It gives the same
/// text as ``EnvelopeWriter``, which writes all other messages, and reports errors.
struct DirectWriter {
    let layout: EventLayout
    let templates: EnvelopeTemplates
    /// The index of the event type.
    let type: Int
    let payload: RecordFields

    /// The expected number of bytes for a property that was created in Swift.
    private static let bytesPerProperty = 64
    /// The expected number of bytes that a change adds to a message.
    private static let changedBytes = 256

    /// Creates a writer; `nil` if the message cannot be written in one pass.
    init?(_ layout: EventLayout, type: Int, payload: FieldContent) {
        guard let templates = layout.templates, case .record(let fields) = payload else {
            return nil
        }
        self.layout = layout
        self.templates = templates
        self.type = type
        self.payload = fields
    }

    /// A body, and whether the decoder may refuse it.
    typealias Body = (bytes: [UInt8], mayBeRefused: Bool)

    /// The body of an event that was created in Swift; `nil` if that is an error, or not known.
    func body(of envelope: Envelope) -> Body? {
        let parts = envelope.parts
        guard layout.envelopeParts.isSuperset(of: parts) else { return nil }
        let template = templates.template(for: parts)
        let capacity = Self.bytesPerProperty * (payload.schema.fields.count + 4)
        var json = JSONWriter(capacity: capacity, depth: layout.data.count)
        for (text, value) in template.steps {
            json.literal(text)
            guard write(value, of: envelope, to: &json) else { return nil }
        }
        json.literal(template.end)
        return body(in: json)
    }

    /// The body of a message with a changed payload; `nil` if that is an error, or if the payload was
    /// not read from this message.
    func body(changing envelope: Envelope) -> Body? {
        guard let document = payload.document, payload.first == 0,
            envelope.isRead(from: document.text), case .object(let token, _) = document.slots[0],
            layout.offsetOfPayload(in: document.text) == Int(token.offset)
        else { return nil }
        let capacity = document.text.count + Self.changedBytes
        var json = JSONWriter(capacity: capacity, depth: layout.data.count, keepsSpace: true)
        json.copyText(0..<Int(token.offset), of: document.text, isInPlace: true)
        payload.write(isInPlace: true, to: &json)
        let end = Int(token.offset) + Int(token.count)
        json.copyText(end..<document.text.count, of: document.text, isInPlace: true)
        return body(in: json)
    }

    private func body(in json: borrowing JSONWriter) -> Body? {
        guard json.failure == nil else { return nil }
        let bytes = json.bytes
        let isLarge = bytes.count > JSONLimits.largest.bytes || !RecordParser.takes(json.valueCount)
        return (bytes, json.mayBeRefused || isLarge)
    }
}

// MARK: - Values

extension DirectWriter {
    /// Writes a value; returns `false` if it has no form at its location.
    private func write(
        _ value: EnvelopeTemplate.Value, of envelope: Envelope, to json: inout JSONWriter
    ) -> Bool {
        switch value {
        case .id: return write(envelope.id, layout.idForm, to: &json)
        case .source: return write(envelope.source, layout.sourceForm, to: &json)
        case .time: return write(envelope.time, to: &json)
        case .type: json.string(layout.types.name(of: type))
        case .data: payload.write(to: &json)
        }
        return true
    }

    private func write(
        _ text: String?, _ form: EventTextForm?, to json: inout JSONWriter
    ) -> Bool {
        guard let text, form != .integer else { return false }
        json.string(text)
        return true
    }

    private func write(_ time: Envelope.Time?, to json: inout JSONWriter) -> Bool {
        guard case .date(let date) = time else { return false }
        if let form = layout.timeForm, form != .dateTime {
            // A number is written only if it is read as the same time.
            guard let value = form.value(of: date), let read = form.rounded(date),
                abs(read.timeIntervalSince(date)) < 1
            else { return false }
            json.value(value)
            return true
        }
        let time = DateTime(date)
        time.write(to: &json)
        return time.isWritable
    }
}

extension EventLayout {
    /// The parts that have a location in a message that is written in one pass.
    fileprivate var envelopeParts: EnvelopeParts {
        var parts: EnvelopeParts = []
        if id != nil { parts.insert(.id) }
        if time != nil { parts.insert(.time) }
        if source != nil { parts.insert(.source) }
        return parts
    }

    /// The offset of the payload in the text of a message that was decoded.
    fileprivate func offsetOfPayload(in text: JSONText) -> Int? {
        var json = JSONReader(text, at: 0)
        var node = tree
        for child in dataNodes.dropFirst() {
            guard let index = node.keyIndex(of: child) else { return nil }
            var object = json.beginObject(node.keys)
            while let found = json.nextKey(&object), found != index { json.skipValue() }
            node = node.children[index]
        }
        return json.failure == nil ? json.startOfValue() : nil
    }
}
