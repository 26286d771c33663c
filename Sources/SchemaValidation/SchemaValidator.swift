package import StrictJSON

/// Validates JSON values against JSON Schema 2020-12: value × schema -> report.
///
/// All assertions are checked, and numbers are compared exactly. There is no network access:
/// references resolve in the documents of the lookup. Keywords that cannot be checked are reported.
///
/// | stage | input | output |
/// |---|---|---|
/// | `SchemaLibrary` | a location or a reference | `SchemaNode`: a schema with its base URI |
/// | `SchemaCompiler` | `SchemaNode` | `CompiledSchema`: keywords, read |
/// | `Evaluation` | `CompiledSchema` × value | `SchemaReport` |
///
/// A validator caches the schemas that it has read, and is for one thread. Up to 2,000 schemas may
/// be applied inside each other, which takes a stack of 16 MB: run it in `DeepStack`.
package final class SchemaValidator {
    private let library: SchemaLibrary
    private let checksFormats: Bool

    /// - Parameters:
    ///   - checksFormats: Whether `format` is an assertion, for the formats that the decoder of
    ///     events checks: `uuid`, `byte`, `int64`, `uint64`, `decimal` and `unix-time`.
    ///   - document: Returns the document with a URI; `nil` if there is none.
    package init(
        checksFormats: Bool = false, document: @escaping (String) -> SchemaDocument?
    ) {
        self.checksFormats = checksFormats
        library = SchemaLibrary(lookup: document)
    }

    /// A validator of a schema that refers to no other document.
    package convenience init(schema: JSONValue, checksFormats: Bool = false) {
        let document = SchemaDocument(schema)
        self.init(checksFormats: checksFormats) { $0.isEmpty ? document : nil }
    }

    /// Validates a value.
    ///
    /// - Parameters:
    ///   - value: The instance.
    ///   - location: The location of the schema (default: the document with an empty URI).
    /// - Returns: `nil` if there is no schema.
    package func validate(
        _ value: JSONValue, at location: DocumentLocation = DocumentLocation(document: "")
    ) -> SchemaReport? {
        guard let node = library.node(at: location) else { return nil }
        // More than any reasonable schema needs, and few enough to terminate; it fits an `Int` of
        // 32 bits.
        let work = 2_000 * (min(value.size, 1_000_000) + 50)
        var evaluation = Evaluation(library: library, checksFormats: checksFormats, work: work)
        _ = evaluation.apply(node, to: value, for: "")
        return evaluation.report
    }

    /// The first step of a path that a schema does not describe although it lists properties.
    ///
    /// - Parameter path: Keys of objects, and positions in arrays.
    /// - Returns: `nil` if all steps are described, or the schema is open.
    package func undescribedStep(
        of path: [String], at location: DocumentLocation
    ) -> UndescribedStep? {
        library.node(at: location).flatMap {
            SchemaPathFinder(library: library).undescribedStep(of: path, in: $0)
        }
    }

    /// A simple value that satisfies the schema.
    ///
    /// - Returns: `nil` if there is no schema, or no such value is found.
    package func sample(at location: DocumentLocation) -> JSONValue? {
        guard let node = library.node(at: location) else { return nil }
        var sampler = SchemaSampler(library: library)
        return sampler.value(of: [node])
    }
}

extension JSONValue {
    /// The number of values in this one, including itself.
    fileprivate var size: Int {
        var count = 0
        var rest = [self]
        while let value = rest.popLast() {
            count += 1
            rest += value.array ?? value.object?.map(\.value) ?? []
        }
        return count
    }
}
