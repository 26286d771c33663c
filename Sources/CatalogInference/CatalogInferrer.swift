import CatalogImport
package import EventCatalog
package import EventCodeGeneration
import StrictJSON

/// Infers entries of a catalog from messages. It reads and writes no file.
package struct CatalogInferrer {
    /// Generates the types of a catalog, with the config and the files beside it.
    package typealias Generator = @Sendable (SourceFile) -> GeneratorPipeline.Output

    private let options: InferenceOptions
    private let generate: Generator

    package init(
        options: InferenceOptions = InferenceOptions(),
        generate: @escaping Generator = { GeneratorPipeline().generate($0) }
    ) {
        self.options = options
        self.generate = generate
    }

    /// Runs the stages:
    ///
    /// | stage | input | output |
    /// |---|---|---|
    /// | `NewCatalog` | messages | a catalog without events, if there is none |
    /// | `EventSorter` | messages × catalog | payloads of unknown types, and of known ones |
    /// | `AdditionBuilder` | payloads × catalog | additions, with reasons |
    /// | `CatalogText` | catalog × additions | the text of the catalog |
    ///
    /// Then, the messages are decoded with the catalog. If an event of a new type is malformed, its schema
    /// is inferred again with fewer guesses (`Caution`).
    ///
    /// - Parameters:
    ///   - messages: The messages in the order in which they were recorded.
    ///   - catalog: The catalog to which entries are added; `nil` for a new one.
    package func run(
        _ messages: [RecordedMessage], into catalog: SourceFile?
    ) throws(InferenceError) -> InferenceResult {
        guard !messages.isEmpty else { throw .noMessages }
        let result = DeepStack.run { [self] () -> Result<InferenceResult, InferenceError> in
            do throws(InferenceError) {
                return .success(try inferred(messages, into: catalog))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func inferred(
        _ messages: [RecordedMessage], into catalog: SourceFile?
    ) throws(InferenceError) -> InferenceResult {
        let base = if let catalog { catalog } else { try newCatalog(for: messages) }
        let sorter = try sorted(messages, catalog == nil ? Self.withPlaceholder(base) : base)
        guard let text = CatalogText(base.bytes), let root = try? JSONValue(base.bytes) else {
            throw .catalogHasErrors
        }
        let builder = AdditionBuilder(catalog: root, events: sorter, options: options)
        let malformed = Set(sorter.remarks)
        var caution = Caution()
        var (additions, reasons) = builder.additions(caution)
        var bytes = text.adding(additions)
        var output = generate(SourceFile(path: base.path, bytes: bytes))
        var remarks = remarks(messages, output, besides: malformed)
        while caution.increase(for: remarks, hasErrors: output.diagnostics.hasErrors) {
            (additions, reasons) = builder.additions(caution)
            bytes = text.adding(additions)
            output = generate(SourceFile(path: base.path, bytes: bytes))
            remarks = self.remarks(messages, output, besides: malformed)
        }
        return InferenceResult(
            additions: additions, text: bytes, output: output, reasons: reasons,
            remarks: sorter.remarks + remarks, patch: MergePatch.patch(additions, of: root))
    }

    private func sorted(
        _ messages: [RecordedMessage], _ catalog: SourceFile
    ) throws(InferenceError) -> EventSorter {
        guard var sorter = EventSorter(generate(catalog)) else { throw .catalogHasErrors }
        for (number, message) in messages.enumerated() { sorter.add(message, number: number) }
        return sorter
    }

    /// What is wrong with the events that the new catalog decodes.
    private func remarks(
        _ messages: [RecordedMessage], _ output: GeneratorPipeline.Output,
        besides known: Set<InferenceRemark>
    ) -> [InferenceRemark] {
        guard var sorter = EventSorter(output, keepsPayloads: false) else { return [] }
        for (number, message) in messages.enumerated() { sorter.add(message, number: number) }
        return sorter.remarks.filter { !known.contains($0) }
    }

    // MARK: - A new catalog

    private func newCatalog(
        for messages: [RecordedMessage]
    ) throws(InferenceError) -> SourceFile {
        var document = try NewCatalog.document(for: messages, options)
        document.append("events", [:])
        let text = PrettyJSON.text(.object(document), hasFlatObjects: true)
        return SourceFile(path: "new.events.json", bytes: Array(text.utf8))
    }

    /// The catalog with an event that no message has: one without events is an error.
    private static func withPlaceholder(_ catalog: SourceFile) -> SourceFile {
        guard var document = (try? JSONValue(catalog.bytes))?.object else { return catalog }
        document["events"] = ["no event": ["data": true]]
        return SourceFile(path: catalog.path, bytes: JSONValue.object(document).bytes)
    }
}
