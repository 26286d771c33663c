#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Event {
    /// Encodes the event as the message that the catalog describes, for the case of the generated
    /// enum at an index of the layout.
    ///
    /// - Throws: When the event cannot be encoded so that decoding gives an equal event.
    @_spi(Generated) public func encodedMessage(
        _ layout: EventLayout, type: Int?
    ) throws(WebhookEncodingError) -> WebhookMessage {
        guard let type, !changes.isEmpty || !envelope.isNamed(as: type, in: layout) else {
            return message
        }
        if let message = directMessage(layout, type: type) { return message }
        let message = try changedParts(layout, type: type).message
        try check(message, layout, type)
        return message
    }

    /// The message written in one pass; `nil` if it must be written value by value, or if writing it
    /// is an error.
    ///
    /// What the decoder accepts for certain is not decoded again: the types of Swift and of the schema
    /// agree, and ``JSONWriter/mayBeRefused`` tells where that does not suffice.
    func directMessage(_ layout: EventLayout, type: Int) -> WebhookMessage? {
        guard let writer = DirectWriter(layout, type: type, payload: data.fieldContent) else {
            return nil
        }
        let envelope = envelope
        let body: DirectWriter.Body?
        if envelope.lacksMessage {
            body = changes == .all ? writer.body(of: envelope) : nil
        } else {
            let isPayloadChanged = changes == .data && envelope.isNamed(as: type, in: layout)
            body = isPayloadChanged ? writer.body(changing: envelope) : nil
        }
        guard let body else { return nil }
        let headers = envelope.lacksMessage ? .json : envelope.headers
        let message = WebhookMessage(headers: headers, body: body.bytes)
        guard body.mayBeRefused else { return message }
        return (try? check(message, layout, type)) == nil ? nil : message
    }

    /// The parts of the message that the catalog describes, before they are written.
    func changedParts(
        _ layout: EventLayout, type: Int
    ) throws(WebhookEncodingError) -> MessageParts {
        let layout = layout.layout(of: message)
        return try EnvelopeWriter(layout: layout, index: type, payload: Payload.fieldType)
            .parts(of: envelope, changes: changes, data: data.fieldContent)
    }

    /// Checks that the message is decoded as an event of the type.
    private func check(
        _ message: WebhookMessage, _ layout: EventLayout, _ type: Int
    ) throws(WebhookEncodingError) {
        let layout = layout.layout(of: message)
        // The type of an event in a batch may be located outside the event.
        guard !layout.hasTypeInBatch else { return }
        var decoder = EventDecoder(message, layout: layout, shared: nil, limits: .largest)
        do throws(WebhookDecodingError) {
            try decoder.scan()
        } catch {
            guard case .notJSON(let error) = error else { return }
            throw WebhookEncodingError(.refused(error), at: "")
        }
        let index: Int?
        var isSame = true
        var time: Date?
        do throws(PayloadError) {
            index = try decoder.readEnvelope()
            if index == type {
                let event: Event = try decoder.event()
                time = event.time
                // A form has texts only, and no empty arrays.
                isSame = !layout.isForm || event.data.isEqual(to: data)
            }
        } catch {
            throw WebhookEncodingError(.refused(error.error), at: error.path)
        }
        guard index == type else {
            throw WebhookEncodingError(.otherType(decoder.values.type), at: "")
        }
        guard isSame else { throw WebhookEncodingError(.notInForm, at: "") }
        try checkTime(time, layout)
    }

    /// Checks that the time is decoded to the same instant, apart from rounding: if the catalog
    /// does not declare the unit, a number of seconds may be read as milliseconds.
    private func checkTime(
        _ read: Date?, _ layout: EventLayout
    ) throws(WebhookEncodingError) {
        guard changes.contains(.time), let time, let location = layout.time else { return }
        if layout.isOutside(location) { return }
        guard let read, abs(read.timeIntervalSince(time)) < 1 else {
            throw WebhookEncodingError(.timeOutOfRange, at: location.path)
        }
    }
}

extension WebhookHeaders {
    /// The fields of a new message in JSON.
    fileprivate static let json: WebhookHeaders = ["Content-Type": "application/json"]
}
