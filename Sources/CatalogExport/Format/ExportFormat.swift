/// What a catalog is exported to.
package enum ExportFormat: String, CaseIterable, Sendable {
    /// A JSON Schema 2020-12 that bundles the schemas of all messages.
    case jsonSchema = "jsonschema"
    /// An OpenAPI 3.1 document with webhooks.
    case openAPI = "openapi"
    /// An AsyncAPI 3.0 document.
    case asyncAPI = "asyncapi"
    /// The catalog itself, in canonical form.
    case catalog

    package var title: String {
        switch self {
        case .jsonSchema: "JSON Schema"
        case .openAPI: "OpenAPI"
        case .asyncAPI: "AsyncAPI"
        case .catalog: "a catalog"
        }
    }
}
