/// The parsed keywords of one schema, in the order of their evaluation.
struct CompiledSchema {
    var rules: [SchemaRule] = []
    /// Whether null satisfies the schema regardless of other keywords (OpenAPI 3.0, `nullable`).
    var isNullable = false
    /// Whether a keyword depends on the parts that others have evaluated.
    var needsEvaluated = false
}
