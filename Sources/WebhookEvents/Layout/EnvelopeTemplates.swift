/// The templates of a layout, whose messages are created in one pass.
///
/// A layout has them if each value of the envelope has a location of its own in the body, outside the
/// payload. Other messages are written by ``EnvelopeWriter``, value by value.
struct EnvelopeTemplates: Sendable {
    /// For each combination of values that an event may lack.
    private let templates: [EnvelopeTemplate]

    /// Creates the templates; `nil` if there are none.
    ///
    /// - Parameters:
    ///   - discriminator: How the type is identified.
    ///   - data: The pointer to the payload.
    init?(
        _ discriminator: EventDiscriminator, id: RuntimeExpression?, time: RuntimeExpression?,
        source: RuntimeExpression?, data: [String]
    ) {
        guard !data.isEmpty, discriminator.expressions.count == 1,
            case .payload(let type) = discriminator.expressions[0],
            let id = Self.pointer(id), let time = Self.pointer(time),
            let source = Self.pointer(source)
        else { return nil }
        var templates: [EnvelopeTemplate] = []
        for index in 0...EnvelopeParts([.id, .time, .source]).rawValue {
            // The order in which an `EnvelopeWriter` puts them.
            let parts = EnvelopeParts(rawValue: index)
            let values: [(pointer: [String]?, value: EnvelopeTemplate.Value)] = [
                (parts.contains(.id) ? id : nil, .id), (type, .type),
                (parts.contains(.time) ? time : nil, .time),
                (parts.contains(.source) ? source : nil, .source), (data, .data),
            ]
            let present = values.compactMap { value in
                value.pointer.map { (pointer: $0, value: value.value) }
            }
            guard let template = EnvelopeTemplate(present) else { return nil }
            templates.append(template)
        }
        self.templates = templates
    }

    /// The pointer to a value in the body; an inner `nil` if the layout has no such value, `nil` if it
    /// is elsewhere.
    private static func pointer(_ expression: RuntimeExpression?) -> [String]?? {
        switch expression {
        case .payload(let pointer): .some(pointer)
        case nil: .some(nil)
        default: nil
        }
    }

    /// The template for the values that an event has.
    func template(for parts: EnvelopeParts) -> EnvelopeTemplate {
        templates[Int(parts.intersection([.id, .time, .source]).rawValue)]
    }
}
