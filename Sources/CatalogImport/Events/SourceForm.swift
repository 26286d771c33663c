/// A form (`application/x-www-form-urlencoded`) that a body is.
struct SourceForm {
    /// The fields with JSON, according to `encoding`.
    var jsonFields: Set<String> = []
}
