package import CatalogDecoding
package import StrictJSON
import WebhookEvents

/// What the catalog that was made of a source makes of the source's own examples.
package struct ExampleReport: Sendable {
    /// The number of examples of whole bodies.
    package let total: Int
    /// The examples that do not become the event that they are examples of.
    package let failures: [Failure]

    package struct Failure: Sendable {
        package let location: DocumentLocation
        package let reason: String
        /// The type in the catalog whose payload the example does not match, if that is the reason.
        package let malformedType: String?
        package let body: JSONValue
    }

    private static let shown = 8

    /// Decodes each example once for each set of header fields that its message may have.
    package init(_ examples: ImportedExamples, _ catalog: CatalogDecoder) {
        total = examples.examples.count
        failures = examples.examples.compactMap { example in
            var failure: Failure?
            for owner in example.owners.map({ examples.owners[$0] }) {
                for headers in owner.headers {
                    let message = WebhookMessage(
                        headers: headers.map { ($0.name, $0.value) },
                        body: Self.bytes(of: example.body, isForm: examples.areForms))
                    guard let found = Self.failure(of: message, owner, example, catalog) else {
                        return nil
                    }
                    // The first reason is the one for what comes first in the source.
                    failure = failure ?? found
                }
            }
            return failure
        }
    }

    private static func bytes(of body: JSONValue, isForm: Bool) -> [UInt8] {
        guard isForm, let fields = body.object else { return Array(body.description.utf8) }
        return FormText([]).written(fields)
    }

    private static func failure(
        of message: WebhookMessage, _ owner: ImportedExamples.Owner,
        _ example: ImportedExamples.Example, _ catalog: CatalogDecoder
    ) -> Failure? {
        func failure(_ reason: String, malformed type: String? = nil) -> Failure {
            Failure(
                location: example.location, reason: reason, malformedType: type,
                body: example.body)
        }
        let events: [DescribedEvent]
        do {
            events = try catalog.events(in: message)
        } catch {
            return failure("\(error)")
        }
        var types: [String] = []
        for event in events {
            switch event {
            case .known(let event): types.append(event.typeName ?? "")
            case .unknown(let event):
                guard let type = event.type else { return failure("it has no type") }
                return failure("the catalog has no type '\(type)'")
            case .malformed(let event):
                let type = event.type ?? ""
                return failure("'\(type)' with \(event.error)", malformed: type)
            }
        }
        if types.isEmpty { return failure("it has no event") }
        // A compound type may be longer than the one in the catalog.
        let isOwn = types.contains { type in
            owner.types.contains(type)
                || owner.types.contains { type.hasPrefix($0 + ".") }
        }
        if isOwn { return nil }
        let expected = owner.types.count == 1 ? owner.types.first.map { ", not '\($0)'" } : nil
        return failure("it is an event of the type '\(types[0])'\(expected ?? "")")
    }

    /// Whether all examples reach their event.
    package var isComplete: Bool { failures.isEmpty }

    /// The number of examples that reach their event, and the first that do not, with the reason.
    package var lines: [String] {
        if total == 0 { return [] }
        let count = total - failures.count
        let examples =
            total == 1 ? "1 example reaches its event" : "\(total) examples reach their event"
        let rest = failures.count - Self.shown
        return ["\(count) of \(examples)"]
            + failures.prefix(Self.shown).map { "  at \($0.location): \($0.reason)" }
            + (rest > 0 ? ["  and \(rest) more"] : [])
    }
}
