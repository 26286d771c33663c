import EventCatalog
import StrictJSON
import WebhookEvents

/// A catalog without events, for messages that no catalog describes.
enum NewCatalog {
    /// - Parameter options: The locations that the user determines.
    static func document(
        for messages: [RecordedMessage], _ options: InferenceOptions
    ) throws(InferenceError) -> JSONObject {
        let areBatches = messages.contains { $0.body.array != nil }
        let parts = messages.flatMap { recorded in
            (recorded.body.array ?? [recorded.body]).map { (recorded.message.headers, $0) }
        }
        guard !parts.isEmpty else { throw .noMessages }
        for text in options.discriminator + [options.data].compactMap(\.self)
        where RuntimeExpression(text) == nil {
            throw .notAnExpression(text)
        }
        let finder = DiscriminatorFinder(messages: parts)
        var catalog: JSONObject = ["catalog": "1.0"]
        if options.discriminator.isEmpty, finder.areCloudEvents {
            catalog.append("protocol", "cloudevents")
            return catalog
        }
        if areBatches { catalog.append("messages", "$request.body#") }
        let expressions = options.discriminator.isEmpty ? finder.expressions : options.discriminator
        guard let first = expressions.first else {
            throw .noDiscriminator(candidates: finder.candidates)
        }
        catalog.append(
            "discriminator",
            expressions.count == 1
                ? .string(first) : .array(expressions.map { .string($0) }))
        let keys = expressions.compactMap { RuntimeExpression($0)?.pointer?.tokens.first }
        let envelope = EnvelopeFinder(messages: parts, data: options.data, typeKeys: Set(keys))
        catalog.append("envelope", .object(envelope.envelope))
        return catalog
    }
}
