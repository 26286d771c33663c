/// What the validation of an instance found.
package struct SchemaReport: Sendable {
    /// Where the instance breaks its schema, in order; none for one that satisfies it, as far as its
    /// keywords could be checked.
    package var errors: [SchemaError] = []
    /// The keywords that were met and could not be checked, each once.
    package var unchecked: [UncheckedKeyword] = []

    package init(errors: [SchemaError] = [], unchecked: [UncheckedKeyword] = []) {
        self.errors = errors
        self.unchecked = unchecked
    }

    package var isValid: Bool { errors.isEmpty }
}
