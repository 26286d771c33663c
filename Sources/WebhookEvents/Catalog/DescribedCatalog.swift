package import StrictJSON

/// Decodes the messages of a catalog that is read at run time, without generated code.
///
/// The result agrees with that of generated code: the same types are known, the same payloads malformed, for
/// the same reasons.
package struct DescribedCatalog: Sendable {
    private let layout: EventLayout
    /// The type of the payload of each case.
    private let payloads: [FieldType]

    /// - Parameters:
    ///   - layout: How types are identified, and the locations of the envelope.
    ///   - payloads: The type of the payload of each case, by its index in the layout.
    package init(layout: EventLayout, payloads: [FieldType]) {
        self.layout = layout
        self.payloads = payloads
    }

    /// The JSON text of a form with an event of a case, whose fields have the form of the payload's type;
    /// `nil` if bodies are no forms.
    package func json(ofForm message: WebhookMessage, index: Int) -> [UInt8]? {
        guard layout.isForm, payloads.indices.contains(index) else { return nil }
        return layout.formText(of: message, layout.data, as: payloads[index])
            ?? layout.text(of: message)
    }

    /// Decodes all events of a message, in order.
    ///
    /// - Parameters:
    ///   - message: The message as it was received.
    ///   - limits: The largest size and nesting depth of the body.
    /// - Throws: ``WebhookDecodingError`` when the body is not a single JSON text in UTF-8, or exceeds the
    ///   limits.
    package func events(
        in message: WebhookMessage, limits: JSONLimits = .standard
    ) throws(WebhookDecodingError) -> [DescribedEvent] {
        switch try ParsedMessage(message, layout, limits) {
        case .one(let layout, let shared): return [try event(message, layout, shared, limits)]
        case .misplaced(let error): return [misplaced(error, in: message)]
        case .batch(let items):
            var events: [DescribedEvent] = []
            for item in items {
                let part = item.message(of: message)
                if let error = item.error {
                    events.append(misplaced(error, in: part))
                } else {
                    events.append(try event(part, layout, item.shared, limits))
                }
            }
            return events
        }
    }

    private func misplaced(_ error: PayloadError, in message: WebhookMessage) -> DescribedEvent {
        var envelope = Envelope(message: message)
        envelope.hidesBody = layout.hasSensitiveValues
        return .malformed(MalformedEvent(envelope: envelope, error: error, catalog: Self.self))
    }

    private func event(
        _ message: WebhookMessage, _ layout: EventLayout, _ shared: SharedValues?,
        _ limits: JSONLimits
    ) throws(WebhookDecodingError) -> DescribedEvent {
        var decoder = EventDecoder(message, layout: layout, shared: shared, limits: limits)
        try decoder.scan()
        do throws(PayloadError) {
            guard let index = try decoder.readEnvelope() else {
                return .unknown(
                    UnknownEvent(
                        envelope: decoder.undecodedEnvelope, isExcluded: decoder.isExcluded,
                        catalog: Self.self))
            }
            let content = try decoder.content(as: payloads[index])
            return .known(
                DescribedEvent.Known(
                    index: index, envelope: decoder.envelope, content: content,
                    type: payloads[index]))
        } catch {
            return .malformed(
                MalformedEvent(
                    envelope: decoder.undecodedEnvelope, error: error, catalog: Self.self))
        }
    }
}
