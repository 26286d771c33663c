import CatalogDecoding
import CatalogInference
import EventCatalog
import EventCodeGeneration
import StrictJSON
import WebhookEvents

/// What is inferred from bodies in a test.
struct Inferred {
    let result: InferenceResult
    let catalog: JSONValue

    /// - Parameters:
    ///   - bodies: The bodies in JSON, each with the same header fields.
    ///   - catalog: The text of the catalog; `nil` for a new one.
    init(
        _ bodies: [String], headers: [(String, String)] = [], into catalog: String? = nil,
        _ change: (inout InferenceOptions) -> Void = { _ in }
    ) throws {
        var options = InferenceOptions()
        change(&options)
        let messages = try bodies.enumerated().map { index, body in
            try RecordedMessage(
                WebhookMessage(headers: headers, body: body), location: "body \(index + 1)")
        }
        let file = catalog.map { SourceFile(path: "a.events.json", bytes: Array($0.utf8)) }
        result = try CatalogInferrer(options: options).run(messages, into: file)
        self.catalog = try JSONValue(result.text)
    }

    /// The schema at a pointer into the catalog.
    func schema(_ pointer: String) -> JSONValue? {
        JSONPointer(pointer).flatMap { catalog[$0] }
    }

    /// The reason for the schema at a pointer.
    func reason(_ pointer: String) -> String? {
        result.reasons.last { $0.pointer.description == pointer }?.reason
    }
}
