package import StrictJSON

/// Resolves references between the schemas of a set of documents (JSON Schema 2020-12 Core, section 8.2):
/// `$id`, `$anchor` and `$dynamicAnchor` identify schemas, besides their locations.
///
/// There is no network access. A resolver caches the documents, and is for one thread.
package final class ReferenceResolver {
    private let library: SchemaLibrary
    private var targets: [Reference: Target] = [:]
    private var dynamicReferences: [DynamicReference: DocumentLocation?] = [:]

    private struct Reference: Hashable {
        var text: String
        var location: DocumentLocation
    }

    private struct Target {
        var location: DocumentLocation?
        /// The number of documents in which the target was looked for.
        var documentCount: Int
    }

    /// A `$dynamicRef`, or a `$recursiveRef` of draft 2019-09.
    private struct DynamicReference: Hashable {
        var reference: String
        var location: DocumentLocation
        var isRecursive: Bool
    }

    /// - Parameter document: Returns the document with a URI; `nil` if there is none.
    package init(document: @escaping (String) -> SchemaDocument?) {
        library = SchemaLibrary(lookup: document)
    }

    /// Makes the identifiers in a document known, so that references from other documents find them.
    package func add(document uri: String) {
        library.load(uri)
    }

    /// The schema that a `$ref` resolves to.
    ///
    /// - Parameters:
    ///   - reference: The value of the keyword.
    ///   - location: The schema with the keyword.
    /// - Returns: `nil` if it cannot be resolved.
    package func target(of reference: String, from location: DocumentLocation) -> DocumentLocation?
    {
        let reference = Reference(text: reference, location: location)
        if let known = targets[reference],
            known.location != nil || known.documentCount == library.documentCount
        {
            return known.location
        }
        let target = library.node(at: location)
            .flatMap { library.target(of: reference.text, from: $0)?.location }
        targets[reference] = Target(location: target, documentCount: library.documentCount)
        return target
    }

    /// The schema that a `$dynamicRef` resolves to, independent of the schemas that lead to it.
    ///
    /// - Returns: `nil` if it cannot be resolved, or several of the known schemas have the dynamic anchor.
    package func dynamicTarget(of reference: String, from location: DocumentLocation)
        -> DocumentLocation?
    {
        remember(DynamicReference(reference: reference, location: location, isRecursive: false))
    }

    /// The schema that a `$recursiveRef` of draft 2019-09 resolves to, independent of the schemas that lead to it.
    ///
    /// - Returns: `nil` if it cannot be resolved, or several of the known schemas have `$recursiveAnchor`.
    package func recursiveTarget(of reference: String, from location: DocumentLocation)
        -> DocumentLocation?
    {
        remember(DynamicReference(reference: reference, location: location, isRecursive: true))
    }

    /// Whether a dynamic reference resolves to another schema than when it was looked up, because more documents
    /// are known.
    package var hasChangedTargets: Bool {
        dynamicReferences.contains { reference, target in resolve(reference) != target }
    }

    private func remember(_ reference: DynamicReference) -> DocumentLocation? {
        let target = resolve(reference)
        dynamicReferences[reference] = .some(target)
        return target
    }

    private func resolve(_ dynamic: DynamicReference) -> DocumentLocation? {
        guard let node = library.node(at: dynamic.location),
            let target = library.target(of: dynamic.reference, from: node)
        else { return nil }
        library.indexDocuments()
        let candidates: Set<DocumentLocation>
        if dynamic.isRecursive {
            guard target.json["$recursiveAnchor"]?.boolean == true else { return target.location }
            candidates = library.recursiveAnchors
        } else {
            guard let name = SchemaLibrary.dynamicAnchor(named: dynamic.reference, of: target)
            else { return target.location }
            candidates = library.dynamicAnchors[name] ?? []
        }
        return candidates.count == 1 ? target.location : nil
    }
}
