import StrictJSON

/// A schema with its location. Its keywords are parsed on first use.
final class SchemaNode {
    let json: JSONValue
    let location: DocumentLocation
    /// The resource that the schema belongs to, whose URI is the base URI of its references.
    let resource: SchemaResource
    private var compiled: CompiledSchema?

    init(json: JSONValue, location: DocumentLocation, resource: SchemaResource) {
        self.json = json
        self.location = location
        self.resource = resource
    }

    /// The schema's keywords.
    func schema(in library: SchemaLibrary) -> CompiledSchema {
        if let compiled { return compiled }
        let schema = SchemaCompiler(node: self, library: library).schema
        compiled = schema
        return schema
    }
}
