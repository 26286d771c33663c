/// The result of validating an instance.
package struct SchemaReport: Sendable {
    /// The violations in order; empty if the instance satisfies the schema, as far as its keywords
    /// could be checked.
    package var errors: [SchemaError] = []
    /// The distinct keywords that could not be checked.
    package var unchecked: [UncheckedKeyword] = []

    package init(errors: [SchemaError] = [], unchecked: [UncheckedKeyword] = []) {
        self.errors = errors
        self.unchecked = unchecked
    }

    package var isValid: Bool { errors.isEmpty }
}
