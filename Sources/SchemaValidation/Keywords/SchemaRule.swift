/// A keyword with its check.
struct SchemaRule {
    let keyword: String
    let check: SchemaCheck
}
