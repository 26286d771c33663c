/// The keywords of one schema, read and in the order in which they are checked.
struct CompiledSchema {
    var rules: [SchemaRule] = []
    /// Whether null satisfies the schema, whatever it says otherwise (OpenAPI 3.0, `nullable`).
    var isNullable = false
    /// Whether a keyword needs to know what the others have looked at.
    var needsEvaluated = false
}
