package import StrictJSON

/// What has to be undone in a schema of an exported document, besides opening an enum.
package struct SchemaChange: Sendable {
    /// Keywords that the document cannot have.
    package var carried: JSONObject = [:]
    /// Keywords with another name in the document: the name there, and the catalog's.
    package var renamed: [(name: String, original: String)] = []
    /// Whether the first schema of `allOf` is the schema's own `$ref`.
    package var hasReferenceInAllOf = false
    /// Whether the schema looks like an opened enum, but is as the author wrote it.
    package var isLiteral = false

    init() {}

    package var isEmpty: Bool {
        carried.isEmpty && renamed.isEmpty && !hasReferenceInAllOf && !isLiteral
    }
}

extension SchemaChange {
    private static var carriedKey: String { "keywords" }
    private static var renamedKey: String { "renamed" }
    private static var referenceKey: String { "referenceInAllOf" }
    private static var literalKey: String { "literal" }

    /// The change as it is written in an exported document.
    var json: JSONValue {
        var json: JSONObject = [:]
        if !carried.isEmpty { json[Self.carriedKey] = .object(carried) }
        if !renamed.isEmpty {
            let names = renamed.map { ($0.name, JSONValue.string($0.original)) }
            json[Self.renamedKey] = .object(JSONObject(names))
        }
        if hasReferenceInAllOf { json[Self.referenceKey] = true }
        if isLiteral { json[Self.literalKey] = true }
        return .object(json)
    }

    package init(_ json: JSONValue) {
        carried = json[Self.carriedKey]?.object ?? [:]
        renamed = (json[Self.renamedKey]?.object ?? [:]).compactMap { name, original in
            original.string.map { (name, $0) }
        }
        hasReferenceInAllOf = json[Self.referenceKey]?.boolean == true
        isLiteral = json[Self.literalKey]?.boolean == true
    }
}
